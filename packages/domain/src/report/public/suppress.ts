import { auditOf, type Finding } from './audit.ts';
import { type Counted, isSmall, type Mark } from './counted.ts';
import { unknownsOf } from './unknowns.ts';

/** Systems of so many cells are searched for the smallest choice there is, within so many audits; of larger ones a good choice is taken. */
const searchedWhole = { cells: 24, audits: 3000 };

type Audit = ReturnType<typeof auditOf>;
type Search = { readonly counted: Counted; readonly audit: Audit };

/**
 * What is hidden whatever else is: groups under the threshold, and the noughts inside a group that is hidden itself, because they
 * would say what the few of it are. Every other nought is told: it speaks of nobody. @internal for tests
 */
export function primary(counted: Counted): Mark[] {
  const marks = counted.cells.map((cell): Mark => {
    if (cell.unsaid) return 'unsaid';
    return isSmall(counted, cell.count) ? 'small' : 'told';
  });
  for (let more = true; more; ) {
    more = false;
    for (const { left, right } of counted.equations) {
      const [whole, ...others] = left;
      if (whole === undefined || others.length > 0 || marks[whole] !== 'small') continue;
      for (const at of right)
        if (marks[at] === 'told' && counted.cells[at]?.count === 0) [marks[at], more] = ['small', true];
    }
  }
  return marks;
}

/**
 * Hides cell after cell until the audit finds nothing, tells again whatever need not have been hidden, and then looks for any smaller
 * choice within so many audits. Undefined when nothing that may be hidden helps. What is hidden follows from what hangs together with
 * what and from figures told, never from how large a hidden cell is.
 */
export function suppressed(counted: Counted): readonly Mark[] | undefined {
  const search = { counted, audit: auditOf(counted) };
  const start = primary(counted);
  const found = repaired(search, start, []);
  if (start.length > searchedWhole.cells) return found;
  const other = found ?? firstOf([...start.keys()], (at) => repaired(search, start, [at]));
  return other === undefined ? undefined : fewer(search, start, other);
}

function repaired(search: Search, start: readonly Mark[], spared: readonly number[]): Mark[] | undefined {
  const marks = [...start];
  const hidden: number[] = [];
  for (let finding = first(search, marks); finding !== undefined; finding = first(search, marks)) {
    const at = remedy(search, marks, finding, spared);
    if (at === undefined) return undefined;
    hide(search, marks, at);
    hidden.push(at);
  }
  for (const at of hidden) {
    const without = marks.with(at, 'told');
    if (first(search, without) === undefined) marks[at] = 'told';
  }
  return marks;
}

function fewer(search: Search, start: readonly Mark[], than: readonly Mark[]): readonly Mark[] {
  const most = than.filter((mark, at) => mark !== start[at]).length;
  const budget = { left: searchedWhole.audits };
  for (let size = 0; size < most; size += 1) {
    const found = within(search, start, size, { budget, seen: new Set() });
    if (found !== undefined) return found;
  }
  return than;
}

type Looked = { readonly budget: { left: number }; readonly seen: Set<string> };

/** Marks that pass the audit with at most so many cells hidden more: whatever is found wrong must be mended among what hangs together with it. */
function within(search: Search, marks: readonly Mark[], size: number, looked: Looked): readonly Mark[] | undefined {
  const name = marks.map((mark) => mark[0]).join('');
  if (looked.seen.has(name) || looked.budget.left <= 0) return undefined;
  looked.seen.add(name);
  looked.budget.left -= 1;
  const finding = first(search, marks);
  if (finding === undefined) return marks;
  if (size === 0) return undefined;
  return firstOf(mendable(search, marks, finding), (at) => {
    const next = [...marks];
    hide(search, next, at);
    return within(search, next, size - 1, looked);
  });
}

function first({ audit }: Search, marks: readonly Mark[]): Finding | undefined {
  return audit(marks).next().value ?? undefined;
}

function hide({ counted }: Search, marks: Mark[], at: number): void {
  marks[at] = counted.cells[at]?.count === 0 ? 'small' : 'complementary';
}

/**
 * The cell to hide against one finding: the one that gives company to most hidden cells that stand alone in an equation, and leaves
 * fewest alone itself; of equals the first of the tables.
 */
function remedy(
  search: Search,
  marks: readonly Mark[],
  finding: Finding,
  spared: readonly number[],
): number | undefined {
  const near = mendable(search, marks, finding).filter((at) => !spared.includes(at));
  let [best, most] = [near[0], Number.NEGATIVE_INFINITY];
  for (const at of near) {
    const gain = gainOf(search, marks, finding, at);
    if (gain > most) [best, most] = [at, gain];
  }
  return best;
}

function gainOf({ counted }: Search, marks: readonly Mark[], { cells }: Finding, at: number): number {
  const mine = counted.equations.filter(({ left, right }) => left.includes(at) || right.includes(at));
  return mine.reduce((gain, { left, right }) => {
    const hidden = [...left, ...right].filter((one) => marks[one] !== 'told');
    if (hidden.length === 0) return gain - 1;
    const alone = hidden.every((one) => marks[one] === 'small');
    return gain + (alone ? 2 : 0) + (hidden.some((one) => cells.includes(one)) ? 1 : 0);
  }, 0);
}

/** What may be hidden against a finding: the figures that give a group away, else all told that share an equation with what hangs together with it. */
function mendable({ counted }: Search, marks: readonly Mark[], { cells, rule }: Finding): readonly number[] {
  const may = (at: number) => marks[at] === 'told' && counted.cells[at]?.kept !== true;
  if (rule === 'group-is-isolated' && cells.some((at) => marks[at] === 'told')) return cells.filter(may);
  const together = new Set(unknownsOf(counted, marks).find((one) => one.cells.includes(cells[0] ?? -1))?.cells);
  const touching = counted.equations.filter(({ left, right }) => [...left, ...right].some((at) => together.has(at)));
  return [...new Set(touching.flatMap(({ left, right }) => [...right, ...left]))].filter(may);
}

function firstOf<Found>(all: readonly number[], look: (at: number) => Found | undefined): Found | undefined {
  for (const at of all) {
    const found = look(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
