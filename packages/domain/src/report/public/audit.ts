import { type Counted, type Knows, knownOf, leastSpan, type Mark, othersIn, readers } from './counted.ts';
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
 * cell may have, and on paper two that lie ten apart. Then once more as a mission that knows everybody who came by a handover, and must
 * learn no more of the others. No finding: nothing that is published yields what is hidden.
 */
export function auditOf(counted: Counted): (marks: readonly Mark[]) => Generator<Finding> {
  const differences = new Map<Knows, ReturnType<typeof smallDifferences>>();
  return function* findings(marks) {
    for (const knows of readers) {
      if (knows === 'mission' && !knowsMore(counted, marks)) continue;
      const small = differences.get(knows) ?? smallDifferences(counted, knows);
      differences.set(knows, small);
      for (const cells of [
        ...isolatingSums(counted, marks, knows),
        ...small.filter((all) => all.every((at) => marks[at] === 'told')),
      ])
        yield { rule: 'group-is-isolated', cells };
      const of = { counted, marks, knows };
      for (const unknowns of unknownsOf(counted, marks, { takes: 'exact', knows })) yield* exactFindings(of, unknowns);
      for (const unknowns of unknownsOf(counted, marks, { takes: 'printed', knows }))
        yield* printedFindings(of, unknowns);
    }
  };
}

/** Whether a mission knows more than anybody: some of those counted, or that a hidden group is of nobody but handovers. */
function knowsMore({ cells }: Counted, marks: readonly Mark[]): boolean {
  const knows = cells.some(({ handed = 0, wholly }, at) => handed > 0 || (wholly === true && marks[at] !== 'told'));
  return knows && cells.some((cell) => othersIn(cell, 'mission') > 0);
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

type Of = { readonly counted: Counted; readonly marks: readonly Mark[]; readonly knows: Knows };

/** What a reader does not know, cell by cell; a group in which a mission knows everybody is none of it. */
function* secretsOf({ counted, marks, knows }: Of, unknowns: Unknowns) {
  for (const [place, reading] of readingsOf(unknowns).entries()) {
    const at = unknowns.cells[place] ?? 0;
    const cell = counted.cells[at] ?? { count: 0 };
    if (knows === 'mission' && othersIn(cell, knows) === 0) continue;
    yield { at, mark: marks[at] ?? 'unsaid', cell, reading };
  }
}

function* exactFindings(of: Of, unknowns: Unknowns): Generator<Finding> {
  const { threshold } = of.counted;
  for (const { at, mark, cell, reading } of secretsOf(of, unknowns)) {
    const rule = brokenRule({ threshold, mark, least: knownOf(cell, of.knows) }, reading);
    if (rule !== undefined) yield { rule, cells: [at] };
  }
}

function* printedFindings(of: Of, unknowns: Unknowns): Generator<Finding> {
  for (const { at, mark, reading } of secretsOf(of, unknowns))
    if (mark === 'complementary' && !spans(leastSpan, reading))
      yield { rule: 'complementary-cell-is-narrowed', cells: [at] };
}

type Asked = { readonly threshold: number; readonly mark: Mark; readonly least: number };

function brokenRule({ threshold, mark, least }: Asked, reading: Reading): Finding['rule'] | undefined {
  const [few, { known, may }] = [least + threshold, reading];
  if (mark === 'small') return takesEach(least, threshold, reading) ? undefined : 'small-cell-is-narrowed';
  if (mark === 'complementary') return spans(threshold - 1, reading) ? undefined : 'complementary-cell-is-narrowed';
  // What no table names may be nobody or many; known to be few, it is held to the same as what is hidden.
  if (Math.max(...known) >= few || may(few, everybody) || !may(least + 1, few - 1)) return undefined;
  return takesEach(least, few, reading) ? undefined : 'group-is-isolated';
}

const everybody = Number.MAX_SAFE_INTEGER;

/** Whether each number is possible from the first above those whom a reader knows to the last under a threshold. */
function takesEach(above: number, under: number, { known, may }: Reading): boolean {
  for (let value = above + 1; value < under; value += 1) if (!known.has(value) && !may(value, value)) return false;
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
