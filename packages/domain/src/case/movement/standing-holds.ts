import { isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';

type Kept = Pick<CaseState, 'age' | 'childHolds' | 'holdReviews'>;

/** The reviews by which a hold has ended. */
export function holdEndings({ holdReviews }: Pick<Kept, 'holdReviews'>): CaseState['holdReviews'] {
  return holdReviews.filter(({ outcome }) => outcome === 'ends');
}

/** The holds that stand: of a child, and not ended by a review. Whoever is an adult is held by none (Standards 6.11(c)). */
export function standingHolds(file: Kept): CaseState['childHolds'] {
  if (!isChild(file.age)) return [];
  const ended = holdEndings(file);
  return file.childHolds.filter(({ id }) => !ended.some(({ hold }) => hold === id));
}
