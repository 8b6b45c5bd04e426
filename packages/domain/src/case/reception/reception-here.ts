import type { CaseState } from '../case.ts';

type Known = Pick<CaseState, 'receptions' | 'stays'>;

/** The entries of the reception where the person is now: those since the latest stay began, at the place that received them last. */
export function receptionHere({ receptions, stays }: Known): CaseState['receptions'] {
  const since = stays.at(-1)?.at;
  const here = receptions.filter(({ at }) => since === undefined || Date.parse(at) >= Date.parse(since));
  return here.slice(here.findLastIndex(({ place }) => place !== here.at(-1)?.place) + 1);
}
