import type { Counted, Mark } from '../../../packages/domain/src/report/public/counted.ts';

export type Grid = {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
  readonly counted: Counted;
};

/** A table with its margins: cells row by row, then row sums, column sums, and the total, which is never hidden for another's sake. */
export function gridOf(rows: number, columns: number, values: readonly number[], threshold = 10): Grid {
  const sum = (all: readonly number[]) => all.reduce((total, at) => total + (values[at] ?? 0), 0);
  const row = (index: number) => Array.from({ length: columns }, (_, column) => index * columns + column);
  const column = (index: number) => Array.from({ length: rows }, (_, one) => one * columns + index);
  const [r, c] = [Array.from({ length: rows }, (_, i) => i), Array.from({ length: columns }, (_, i) => i)];
  const [everyRow, everyColumn] = [2 ** rows - 1, 2 ** columns - 1];
  const inner = values.length;
  const total = inner + rows + columns;
  return {
    rows,
    columns,
    values,
    counted: {
      threshold,
      cells: [
        ...values.map((count, at) => ({ count, boxes: [[2 ** Math.floor(at / columns), 2 ** (at % columns)]] })),
        ...r.map((one) => ({ count: sum(row(one)), boxes: [[2 ** one, everyColumn]] })),
        ...c.map((one) => ({ count: sum(column(one)), boxes: [[everyRow, 2 ** one]] })),
        { count: sum([...values.keys()]), boxes: [[everyRow, everyColumn]], kept: true },
      ],
      equations: [
        ...r.map((one) => ({ left: [inner + one], right: row(one) })),
        ...c.map((one) => ({ left: [inner + rows + one], right: column(one) })),
        { left: [total], right: r.map((one) => inner + one) },
        { left: [total], right: c.map((one) => inner + rows + one) },
      ],
    },
  };
}

/** Up to three rows and four columns, sparse and full, of few people and of many; at least twenty in all, so that it is broken down. */
export function anyGrid(roll: () => number, threshold = 10): Grid {
  for (;;) {
    const [rows, columns] = [2 + Math.floor(roll() * 2), 2 + Math.floor(roll() * 3)];
    const few = [0.15, 0.3, 0.5][Math.floor(roll() * 3)] ?? 0.3;
    const most = [30, 60, 200][Math.floor(roll() * 3)] ?? 60;
    const values = Array.from({ length: rows * columns }, () => Math.floor(roll() * (roll() < few ? threshold : most)));
    const grid = gridOf(rows, columns, values, threshold);
    if ((grid.counted.cells.at(-1)?.count ?? 0) >= threshold + 10) return grid;
  }
}

export function lost(start: readonly Mark[], marks: readonly Mark[]): number {
  return marks.filter((mark, at) => mark !== start[at]).length;
}
