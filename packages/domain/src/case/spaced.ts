import { dayOf, daysAfter } from '../time.ts';

/**
 * Of entries in the order they happened those that stand apart: the first, and each that comes at least so many days after the one
 * counted before it. `after` is what the first must be as far from. What is done again within the hour is done once.
 */
export function spaced<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  days: number,
  after?: string,
): readonly Entry[] {
  let last = after;
  return entries.filter(({ at }) => {
    if (last !== undefined && dayOf(at) < daysAfter(dayOf(last), days)) return false;
    last = at;
    return true;
  });
}
