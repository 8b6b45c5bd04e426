import type { JointWorkState } from '../../oversight/joint-work.ts';

/** Policy VII.3.b: what was done together in a year, by kind, and how many people it reached where somebody counted. */
export function jointWorkDone(works: readonly Pick<JointWorkState, 'kind' | 'on' | 'reached'>[], year: string) {
  const kinds = Map.groupBy(
    works.filter(({ on }) => on.startsWith(year)),
    ({ kind }) => kind,
  );
  const line = (all: readonly Pick<JointWorkState, 'reached'>[]) => ({
    times: all.length,
    reached: all.reduce((sum, { reached = 0 }) => sum + reached, 0),
  });
  return Object.fromEntries([...kinds].map(([kind, all]) => [kind, line(all)]));
}
