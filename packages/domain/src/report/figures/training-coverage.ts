import type { WatchState } from '../../oversight/watch.ts';

/** Standards 13, step 1: of a provider's staff so many in a hundred were trained in the Standards, by the latest word of it. */
export function trainingCoverage({ trainings }: Pick<WatchState, 'trainings'>): number | undefined {
  const last = trainings[0];
  return last === undefined ? undefined : Math.floor((100 * last.trained) / last.staff);
}
