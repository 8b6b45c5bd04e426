import type { CaseState } from '../case.ts';

/** Emergency openings that no supervisor has looked at yet, the earliest first. */
export function openGlass({ glass, glassReviews }: Pick<CaseState, 'glass' | 'glassReviews'>) {
  return glass
    .filter(({ id }) => !glassReviews.some((one) => one.glass === id))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
