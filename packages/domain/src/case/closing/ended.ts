import type { CaseState } from '../case.ts';

/**
 * The phases of a case that closes: the running ones end with it, "and continues until a case is closed" (Standards 7).
 */
export function ended(phases: CaseState['phases'], at: string): CaseState['phases'] {
  return Object.fromEntries(
    Object.entries(phases).map(([name, tracks]) => [name, tracks.map((track) => ({ closedAt: at, ...track }))]),
  );
}
