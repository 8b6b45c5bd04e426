import { closingReason, gap } from '../../../packages/domain/src/case/closing/track.ts';
import { learntFrom } from '../../../packages/domain/src/report/learning.ts';
import { addVectors, type Vector } from '../../../packages/domain/src/report/vector.ts';

export type Reason = (typeof closingReason.options)[number];
export type Gap = (typeof gap.options)[number];
/** A closing without success: why, and which gaps it showed, of which there is always one. */
export type Closing = { readonly reason: Reason; readonly gaps: readonly Gap[] };
/** All that were written down by two moments. */
export type Closings = readonly [before: readonly Closing[], after: readonly Closing[]];

const sizes = [0, 0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20];

function one<Of>(roll: () => number, all: readonly Of[]): Of {
  return all[Math.floor(roll() * all.length)] as Of;
}

/** How often each gap is found: most of them nearly always or nearly never, which is what makes small numbers. */
function gapsFound(roll: () => number): () => readonly Gap[] {
  const often = new Map(gap.options.map((name) => [name, one(roll, [0, 0, 0, 0.1, 0.4, 0.9, 1])]));
  const usual = [one(roll, gap.options), one(roll, gap.options), one(roll, gap.options)];
  const each = one(roll, [0, 0.5, 1]);
  return () => {
    // One gap a closing, or whatever is found.
    const found = roll() < each ? [] : gap.options.filter((name) => roll() < (often.get(name) ?? 0));
    return found.length > 0 ? found : [one(roll, usual)];
  };
}

function closingsFor(roll: () => number, reason: Reason, count: number): readonly Closing[] {
  const found = gapsFound(roll);
  return Array.from({ length: count }, () => ({ reason, gaps: found() }));
}

/** Closings of a year, and the same with those that were written down late: some of one reason, or as many alike of each of several. */
export function closingsTwice(roll: () => number): Closings {
  const before = closingReason.options.flatMap((reason) => closingsFor(roll, reason, one(roll, sizes)));
  if (roll() < 0.3)
    return [before, [...before, ...closingsFor(roll, one(roll, closingReason.options), one(roll, [1, 5, 9, 14]))]];
  const count = one(roll, [3, 5, 6, 10]);
  const late = closingReason.options
    .filter(() => roll() < 0.4)
    .flatMap((reason) => {
      const gaps = gapsFound(roll)();
      return Array.from({ length: count }, (): Closing => ({ reason, gaps }));
    });
  return [before, [...before, ...late]];
}

/** The counters of a year's closings, as the platform counts each. */
export function countersOf(closings: readonly Closing[]): Vector {
  const names = closings.flatMap(({ reason, gaps }) =>
    learntFrom({ learnings: [{ id: 'analysed', gaps }] as never }, {
      type: 'CaseClosed',
      said: { reason, outcome: 'unsuccessful', learning: 'analysed' },
    } as never),
  );
  return names.map((name): Vector => ({ [name]: 1 })).reduce(addVectors, {});
}
