import { type Counted, leastSpan, type Mark } from './counted.ts';
import { isolatingSums, smallDifferences } from './isolated.ts';
import { type Unknowns, unknownsOf } from './unknowns.ts';
import { witness } from './witness.ts';

/** What keeps tables from being published: a value that a reader can exclude, or a group that figures told give away. */
export type Finding = {
  readonly rule: 'small-cell-is-narrowed' | 'complementary-cell-is-narrowed' | 'group-is-isolated';
  /** Places in the list of cells: the hidden cell, or the figures told. */
  readonly cells: readonly number[];
};

/**
 * The audit: looks at all tables as one reader would who knows every rule, one finding after the other. Of a small cell each number from
 * 1 to under the threshold must have its witness, even were every figure told exact; of one hidden for another's sake as many as a small
 * cell may have, and on paper two that lie ten apart. No finding: nothing that is published yields what is hidden.
 */
export function auditOf(counted: Counted): (marks: readonly Mark[]) => Generator<Finding> {
  const differences = smallDifferences(counted);
  return function* findings(marks) {
    for (const cells of [
      ...isolatingSums(counted, marks),
      ...differences.filter((all) => all.every((at) => marks[at] === 'told')),
    ])
      yield { rule: 'group-is-isolated', cells };
    for (const unknowns of unknownsOf(counted, marks)) yield* exactFindings(counted, marks, unknowns);
    for (const unknowns of unknownsOf(counted, marks, 'printed')) yield* printedFindings(marks, unknowns);
  };
}

type Reading = { readonly known: ReadonlySet<number>; readonly may: (low: number, high: number) => boolean };

/** What a reader finds possible of each cell: known from witnesses for others, or looked for. */
function readingsOf(unknowns: Unknowns): readonly Reading[] {
  const seen = unknowns.truth.map((value) => new Set([value]));
  return seen.map((known, place) => ({
    known,
    may: (low, high) => {
      const found = witness(unknowns, place, low, high);
      for (const [at, value] of found?.entries() ?? []) seen[at]?.add(value);
      return found !== undefined;
    },
  }));
}

function* exactFindings({ threshold }: Counted, marks: readonly Mark[], unknowns: Unknowns): Generator<Finding> {
  for (const [place, reading] of readingsOf(unknowns).entries()) {
    const at = unknowns.cells[place] ?? 0;
    const rule = brokenRule(threshold, marks[at] ?? 'unsaid', reading);
    if (rule !== undefined) yield { rule, cells: [at] };
  }
}

function* printedFindings(marks: readonly Mark[], unknowns: Unknowns): Generator<Finding> {
  for (const [place, reading] of readingsOf(unknowns).entries()) {
    const at = unknowns.cells[place] ?? 0;
    if (marks[at] === 'complementary' && !spans(leastSpan, reading))
      yield { rule: 'complementary-cell-is-narrowed', cells: [at] };
  }
}

function brokenRule(threshold: number, mark: Mark, reading: Reading): Finding['rule'] | undefined {
  const { known, may } = reading;
  if (mark === 'small') return takesEach(threshold, reading) ? undefined : 'small-cell-is-narrowed';
  if (mark === 'complementary') return spans(threshold - 1, reading) ? undefined : 'complementary-cell-is-narrowed';
  // What no table names may be nobody or many; known to be few, it is held to the same as what is hidden.
  if (Math.max(...known) >= threshold || may(threshold, everybody) || !may(1, threshold - 1)) return undefined;
  return takesEach(threshold, reading) ? undefined : 'group-is-isolated';
}

const everybody = Number.MAX_SAFE_INTEGER;

function takesEach(threshold: number, { known, may }: Reading): boolean {
  for (let value = 1; value < threshold; value += 1) if (!known.has(value) && !may(value, value)) return false;
  return true;
}

function spans(least: number, { known, may }: Reading): boolean {
  const [bottom, top] = [Math.min(...known), Math.max(...known)];
  if (top - bottom >= least || may(bottom + least, everybody) || may(0, top - least)) return true;
  // Neither end alone is far enough: as far up as it goes, and from there down.
  for (let step = least - 1; step > 0; step -= 1)
    if (may(top + step, everybody)) return may(0, Math.max(...known) - least);
  return false;
}
