import type { Exact } from './exact.ts';
import type { Ratio } from './ratios.ts';

/** A ratio beyond this many times its goal fails the run; machines differ by less. */
const patience = 1.3;

/** The names of what fails a run: every counted goal that was missed, and every ratio far beyond its goal or without a figure. */
export function failedOf({
  exact,
  ratios,
}: {
  readonly exact: readonly Pick<Exact, 'name' | 'kept'>[];
  readonly ratios: readonly Pick<Ratio, 'name' | 'ratio' | 'goal'>[];
}): readonly string[] {
  return [
    ...exact.filter(({ kept }) => !kept).map(({ name }) => name),
    ...ratios.filter(({ ratio, goal }) => !(ratio <= patience * goal)).map(({ name }) => name),
  ];
}
