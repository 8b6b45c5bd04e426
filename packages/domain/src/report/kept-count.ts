import { endOfMonth, hoursBetween } from '../time.ts';

/** From so many facts on the clocks keep a month's count, for no request could count it: it counts twelve of fewer. */
export const keptFrom = 20_000;

/** Hours after which the clocks count again: a month that has ended and waits, the one that runs, and one to which nothing came. */
export const hoursKept = { ended: 0.25, running: 1, quiet: 24 } as const;

/**
 * Whether a month whose count is kept is counted again. `waits`: something came in since. One that was counted while it ran is due as
 * soon as it has ended; one to which nothing came is too, so that what is told of its facts is of that day.
 */
export function isCountDue(month: string, countedAt: string, waits: boolean, now: string): boolean {
  const ended = endOfMonth(month) <= now;
  if (ended && countedAt < endOfMonth(month)) return true;
  const { ended: late, running, quiet } = hoursKept;
  const hours = !waits ? quiet : ended ? late : running;
  return hoursBetween(countedAt, now) >= hours;
}
