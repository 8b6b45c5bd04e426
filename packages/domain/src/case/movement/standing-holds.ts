import { type Aged, isChild } from '../../people/age.ts';
import { dayOf, firstDayOfMonth } from '../../time.ts';
import type { CaseState } from '../case.ts';

type Holds = Pick<CaseState, 'childHolds' | 'holdReviews'>;

/** The reviews by which a hold has ended. */
export function holdEndings({ holdReviews }: Pick<Holds, 'holdReviews'>): CaseState['holdReviews'] {
  return holdReviews.filter(({ outcome }) => outcome === 'ends');
}

/** The first day on which nobody may keep her, as far as a birth date tells: that of the month in which she comes of age. */
export function freeFrom({ childUntil }: Aged): string | undefined {
  return childUntil === undefined ? undefined : firstDayOfMonth(childUntil);
}

/**
 * Whether she may be kept at a moment. Standards 6.11(c): "Adult victims shall not be held against their will." The record knows the
 * month of her coming of age and no day of it: in that month she still has all that a child has, and nobody keeps her any more.
 */
export function mayBeKept(her: Aged, at: string): boolean {
  const free = freeFrom(her);
  return isChild(her, at) && (free === undefined || dayOf(at) < free);
}

/** The holds that no review has ended. */
export function unendedHolds(file: Holds): CaseState['childHolds'] {
  const ended = holdEndings(file);
  return file.childHolds.filter(({ id }) => !ended.some(({ hold }) => hold === id));
}
