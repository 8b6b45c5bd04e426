import type { Corridor } from '../../case/clear.ts';
import { boxesOf } from './boxes.ts';
import type { Cell, Counted, Equation } from './counted.ts';
import { equationsOf, type Statement } from './equations.ts';
import { type ClosedMonth, countedAs, inQuarters } from './figures-read.ts';
import { codesOf, periodsOf, type Span, type TableName, tablesOf, thresholdOf, type Whom } from './tables.ts';
import { whomOf } from './whom.ts';

/** One line of one published table. */
export type Line = { readonly period: string; readonly table: TableName; readonly code: string };

/** All tables of one corridor and year as one system; the first cells are the lines, in their order, then rests. */
export type System = Counted & {
  readonly lines: readonly Line[];
  /** Lines whose parts are counted as more persons than they are. */
  readonly contradictions: readonly string[];
};

export function nameOf({ period, table, code }: Line): string {
  return `${period} ${table} ${code}`;
}

/** What is never hidden for another's sake: the year's total, or, where the few who came otherwise are not in it, the ministry's figures. */
const keptAmong = { everybody: 'all', handovers: 'figures' } as const satisfies Record<Whom, TableName>;

/** Every line there can be of one corridor and year, in the order of the tables, with the persons it counts. */
export function allLines(corridor: Corridor, year: number, months: readonly ClosedMonth[]): readonly Counts[] {
  const whom = whomOf(corridor, months);
  return periodsOf(year).flatMap(({ name: period, span, quarters }) => {
    const counters = inQuarters(months, quarters);
    return tablesOf(corridor, span).flatMap((table) =>
      codesOf(corridor, table).map((code) => {
        const boxes = boxesOf(table, code, quarters, whom);
        const kept = span === 'year' && table === keptAmong[whom];
        const cell: Cell = {
          ...countedAs(whom, counters, corridor, [table, code]),
          ...(boxes ? { boxes } : {}),
          ...(kept ? { kept } : {}),
        };
        return { line: { period, table, code }, span, cell };
      }),
    );
  });
}

/** One line with the group it counts. */
export type Counts = { readonly line: Line; readonly span: Span; readonly cell: Cell };

/** The system of those lines that are told or hidden one by one; withheld ones are not in it. */
export function systemOf(corridor: Corridor, year: number, counts: readonly Counts[], whom: Whom): System {
  const lines = counts.map(({ line }) => line);
  const cells = counts.map(({ cell }) => cell);
  return { lines, threshold: thresholdOf(corridor), ...joined(cells, lines, equationsOf(corridor, year, whom)) };
}

/** Adds to the lines what a reader can reckon from them: for each statement the rest that makes it an equation. */
function joined(lines: readonly Cell[], names: readonly Line[], statements: readonly Statement[]) {
  const cells = [...lines];
  const equations: Equation[] = [];
  const contradictions: string[] = [];
  const place = new Map(names.map((line, at) => [nameOf(line), at]));
  for (const { whole, parts, exact } of statements) {
    const [left, right] = [whole, parts].map((side) => side.map((name) => place.get(name)));
    if (!left?.every((at) => at !== undefined) || !right?.every((at) => at !== undefined)) continue;
    const sum = (side: readonly number[], of: 'count' | 'handed') =>
      side.reduce((all, at) => all + (cells[at]?.[of] ?? 0), 0);
    const [count, handed] = [sum(left, 'count') - sum(right, 'count'), sum(left, 'handed') - sum(right, 'handed')];
    if (exact && (handed < 0 || handed > count)) contradictions.push(...whole);
    if (count < 0) continue;
    const rest: Cell = { count, handed: Math.min(Math.max(0, handed), count), unsaid: true };
    if (count === 0 && exact) equations.push({ left, right });
    else equations.push({ left, right: [...right, cells.push(rest) - 1] });
  }
  return { cells, equations, contradictions };
}
