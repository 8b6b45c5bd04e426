import { isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';

type Kept = Pick<CaseState, 'age' | 'childHolds' | 'holdReviews'>;

/** The holds that stand: of a child, and not ended by a review. Whoever is an adult is held by none (Standards 6.11(c)). */
export function standingHolds({ age, childHolds, holdReviews }: Kept): CaseState['childHolds'] {
  if (!isChild(age)) return [];
  return childHolds.filter(({ id }) => !holdReviews.some(({ hold, outcome }) => hold === id && outcome === 'ends'));
}
