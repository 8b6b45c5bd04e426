import type { Exact } from './exact.ts';
import type { Ratio } from './ratios.ts';
import type { SizedReading } from './sized.ts';

/** A ratio beyond this many times its goal fails the run; machines differ by less. */
const patience = 1.3;

/** What the task force was promised of a hundred thousand cases against a thousand: there the goal itself is the limit. */
const promised: readonly SizedReading[] = ['report of a sealed year', 'report with the open month'];

type Found = {
  readonly exact: readonly Pick<Exact, 'name' | 'kept'>[];
  readonly ratios: readonly Pick<Ratio, 'name' | 'ratio' | 'goal'>[];
};

/**
 * The names of what fails a run: every counted goal that was missed, and every ratio far beyond its goal or without a figure; in a
 * `full` run the ratios of the report already when they are beyond it at all.
 */
export function failedOf({ exact, ratios }: Found, { full }: { readonly full: boolean }): readonly string[] {
  const isPromised = (name: string) => full && promised.some((one) => name.startsWith(`${one}: `));
  return [
    ...exact.filter(({ kept }) => !kept).map(({ name }) => name),
    ...ratios
      .filter(({ name, ratio, goal }) => !(ratio <= (isPromised(name) ? goal : patience * goal)))
      .map(({ name }) => name),
  ];
}
