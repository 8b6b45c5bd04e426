import type { Mark } from '../../../packages/domain/src/report/public/counted.ts';
import type { Grid } from './grids.ts';

/*
 * A reader of one two-way table by another principle than the audit's: a table with bounds on cells, margins and total is a flow from
 * the total through the rows to the columns, and whole numbers flow whenever anything does. It shares no code with the audit.
 */

type Pipe = { readonly from: number; readonly to: number; readonly low: number; readonly high: number };

/** Whether some circulation keeps every pipe within its bounds: bounds from below become demands of a first and a last node. */
function flows(nodes: number, pipes: readonly Pipe[]): boolean {
  const [first, last] = [nodes, nodes + 1];
  const room = Array.from({ length: nodes + 2 }, () => new Array<number>(nodes + 2).fill(0));
  const add = (from: number, to: number, much: number) => {
    const line = room[from] as number[];
    line[to] = (line[to] ?? 0) + much;
  };
  let demand = 0;
  for (const { from, to, low, high } of pipes) {
    if (low > high) return false;
    add(from, to, high - low);
    add(first, to, low);
    add(from, last, low);
    demand += low;
  }
  for (let pushed = augment(room, first, last); pushed > 0; pushed = augment(room, first, last)) demand -= pushed;
  return demand === 0;
}

/** One shortest way with room, filled; how much went through. */
function augment(room: number[][], first: number, last: number): number {
  const before = new Map<number, number>([[first, first]]);
  const next = [first];
  for (let at = next.shift(); at !== undefined && !before.has(last); at = next.shift())
    for (const [to, much] of (room[at] ?? []).entries())
      if (much > 0 && !before.has(to)) {
        before.set(to, at);
        next.push(to);
      }
  if (!before.has(last)) return 0;
  const way: [number, number][] = [];
  for (let at = last; at !== first; at = before.get(at) ?? first) way.push([before.get(at) ?? first, at]);
  const much = Math.min(...way.map(([from, to]) => room[from]?.[to] ?? 0));
  for (const [from, to] of way) {
    (room[from] as number[])[to] = (room[from]?.[to] ?? 0) - much;
    (room[to] as number[])[from] = (room[to]?.[from] ?? 0) + much;
  }
  return much;
}

type Bounds = { readonly low: number; readonly high: number };
const beyond = 100_000;

function boundsOf(grid: Grid, marks: readonly Mark[], printed: boolean): readonly Bounds[] {
  const { threshold, cells } = grid.counted;
  return cells.map(({ count }, at) => {
    if (marks[at] === 'small') return { low: 0, high: threshold - 1 };
    if (marks[at] === 'complementary') return { low: threshold, high: beyond };
    if (!printed || count === 0) return { low: count, high: count };
    const shown = 5 * Math.floor((count + 2) / 5);
    return { low: Math.max(threshold, shown - 2), high: shown + 2 };
  });
}

/** Whether a reader must think it possible that one cell has from `low` to `high` persons. */
function isPossible(grid: Grid, marks: readonly Mark[], cell: number, { low, high }: Bounds, printed = false): boolean {
  const { rows, columns } = grid;
  const bounds = boundsOf(grid, marks, printed).map((one, at) =>
    at === cell ? { low: Math.max(low, one.low), high: Math.min(high, one.high) } : one,
  );
  const inner = rows * columns;
  const [total, source] = [rows + columns, rows + columns + 1];
  const at = (index: number) => bounds[index] ?? { low: 0, high: beyond };
  const r = Array.from({ length: rows }, (_, one) => one);
  const c = Array.from({ length: columns }, (_, one) => one);
  const pipes = [
    { from: source, to: total, ...at(inner + rows + columns) },
    ...r.map((one) => ({ from: total, to: one, ...at(inner + one) })),
    ...r.flatMap((one) => c.map((other) => ({ from: one, to: rows + other, ...at(one * columns + other) }))),
    ...c.map((one) => ({ from: rows + one, to: source, ...at(inner + rows + one) })),
  ];
  return flows(rows + columns + 2, pipes);
}

/** Hidden cells of which a reader excludes what must be possible, found by flows alone. */
export function narrowedByFlows(grid: Grid, marks: readonly Mark[], printed = false): readonly number[] {
  const { threshold } = grid.counted;
  return marks.flatMap((mark, at) => {
    if (mark === 'told' || mark === 'unsaid') return [];
    const may = (low: number, high: number) => isPossible(grid, marks, at, { low, high }, printed);
    if (mark === 'small') {
      const values = Array.from({ length: threshold - 1 }, (_, index) => index + 1);
      return values.every((value) => may(value, value)) ? [] : [at];
    }
    const count = grid.counted.cells[at]?.count ?? 0;
    const least = printed ? 10 : threshold - 1;
    let [low, high] = [count, count];
    while (count - low < least && may(0, low - 1)) low -= 1;
    while (high - low < least && may(high + 1, beyond)) high += 1;
    return high - low >= least ? [] : [at];
  });
}
