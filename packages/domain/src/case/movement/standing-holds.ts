import { type Aged, isChild } from '../../people/age.ts';
import { dayOf, firstDayOfMonth } from '../../time.ts';
import type { CaseState } from '../case.ts';

type Holds = Pick<CaseState, 'childHolds' | 'holdReviews'>;

/** The reviews by which a hold has ended. */
export function holdEndings({ holdReviews }: Pick<Holds, 'holdReviews'>): CaseState['holdReviews'] {
  return holdReviews.filter(({ outcome }) => outcome === 'ends');
}

/**
 * The first day on which nobody may keep the child, as far as a birth date tells: that of the month of coming of age.
 */
export function freeFrom({ childUntil }: Aged): string | undefined {
  return childUntil === undefined ? undefined : firstDayOfMonth(childUntil);
}

/**
 * Whether a child may be kept at a moment. Standards 6.11(c): "Adult victims shall not be held against their will." The
 * record knows the month of coming of age and no day: in that month all the rights of a child go on, and nobody is kept
 * any more.
 */
export function mayBeKept(person: Aged, at: string): boolean {
  const free = freeFrom(person);
  return isChild(person, at) && (free === undefined || dayOf(at) < free);
}

/** The holds that no review has ended. */
export function unendedHolds(file: Holds): CaseState['childHolds'] {
  const ended = holdEndings(file);
  return file.childHolds.filter(({ id }) => !ended.some(({ hold }) => hold === id));
}
