import type { lifeOf } from './life.ts';

type Life = ReturnType<typeof lifeOf>;

const unmet = { met: false };

/** A closing that reached nothing of what a closing aims at. */
export const nothingReached = {
  criteria: { 'family-relations': unmet, 'family-economy': unmet, 'daily-activities': unmet, stability: unmet },
  wellbeing: {
    healthier: false,
    'emotionally-stable': false,
    'financially-stable': false,
    settled: false,
    confident: false,
  },
} as const;

const shown = { met: true, evidence: 'visit' } as const;

/** A closing that reached all of it. */
export const allReached = {
  criteria: { 'family-relations': shown, 'family-economy': shown, 'daily-activities': shown, stability: shown },
  wellbeing: {
    healthier: true,
    'emotionally-stable': true,
    'financially-stable': true,
    settled: true,
    confident: true,
  },
} as const;

/** Whoever could not be prepared for the end is written down as such, and what was missing is noted. */
export function endsUnprepared(life: Life, at: string, whom: readonly ('herself' | 'family' | 'community')[]): string {
  for (const who of whom) life.does('prepareClosing', { who, result: 'not-possible', unexpected: false }, at);
  return life.does('learnFromClosing', { gaps: ['other'] }, at).id;
}
