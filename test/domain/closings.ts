import type * as z from 'zod';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type closing, criteria, wellbeing } from '../../packages/domain/src/case/closing/track.ts';
import { idOf, now } from './made.ts';

export type Closing = z.infer<z.ZodObject<ReturnType<typeof closing>>>;

/** What stands about every entry: its id, when, by whom. */
export function stamped(n: number, at = now, by = 'case-worker-1') {
  return { id: idOf(n), at, by };
}

/** A moment some days after the Monday of the tests. */
export function daysLater(days: number): string {
  return new Date(Date.parse(now) + days * 86_400_000).toISOString();
}

const met = { met: true, evidence: 'visit' } as const;
const all = {
  criteria: Object.fromEntries(criteria.map((one) => [one, met])) as Closing['criteria'],
  wellbeing: Object.fromEntries(wellbeing.map((one) => [one, true])) as Closing['wellbeing'],
};

/** A closing that reached everything, or what a test makes of it. */
export function closingOf(change: Partial<Closing> = {}): Closing {
  return { reason: 'recovered', ...all, consultation: idOf(70), ...change };
}

/** The same, one criterion not met. */
export function failing(change: Partial<Closing> = {}): Closing {
  return closingOf({ criteria: { ...all.criteria, stability: { met: false } }, learning: idOf(71), ...change });
}

/** What stands in a file that may be closed. */
export const readyToClose: Partial<CaseState> = {
  visits: [{ ...stamped(75), kind: 'agreed', visitedAt: now, found: 'safe', discreet: false }],
  closingTalks: [{ ...stamped(70), wish: 'close', with: 'herself' }],
  learnings: [{ ...stamped(71), gaps: ['follow-up'] }],
  closingPreparations: (['herself', 'family', 'community'] as const).map((who, index) => ({
    ...stamped(72 + index),
    who,
    result: 'prepared',
    unexpected: true,
  })),
};

/** An earlier closing, and the reopening that began the life the case is in. */
export function reopenedAt(at: string): Partial<CaseState> {
  return { reopenings: [{ ...stamped(79, at), reason: 'traumatised-again', closure: idOf(78) }] };
}
