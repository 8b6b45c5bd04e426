import { dayOf, daysAfter } from '../time.ts';

/**
 * Of entries in order those that stand apart: the first, and each that comes at least so many days after the last one
 * counted, each by its own moment. `after` sets a date from which the first must keep that distance too. What is
 * repeated within the hour counts once.
 */
export function spaced<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  days: number,
  after?: string,
  momentOf: (entry: Entry) => string = ({ at }) => at,
): readonly Entry[] {
  let last = after;
  return entries.filter((one) => {
    const at = momentOf(one);
    if (last !== undefined && dayOf(at) < daysAfter(dayOf(last), days)) return false;
    last = at;
    return true;
  });
}
