import type { Line, TableOfReport } from '@homeward/domain/report/lines';
import type { Spoken } from '../../words/use-speeches.ts';
import { groupSays, rowSays } from './labels.ts';
import { type PaperRow, thousandsApart } from './paper-table.tsx';

/** One table of the annex: its lines, those of both directions beside each other. */
export type Folded = { readonly table: TableOfReport; readonly lines: readonly Line[] };

/** Lines by their table, in the order of the tables. */
export function tablesOf(lines: readonly Line[]): readonly Folded[] {
  return [...Map.groupBy(lines, ({ table }) => table)].map(([table, of]) => ({ table, lines: of }));
}

/** Whether nothing at all was counted in a table. */
export function isNought({ lines }: Folded): boolean {
  return lines.every(({ figure }) => figure.count === 0);
}

/** The directions whose figures stand in a table; one column where it is about all. */
export function columnsOf({ lines }: Folded): readonly (Line['corridor'] | undefined)[] {
  return [...new Set(lines.map(({ corridor }) => corridor))];
}

function placeOf({ of = '', figure }: Line): string {
  return `${of} ${figure.code}`;
}

/** What stands where one direction has no such line: of a purpose that nobody was found with, nobody; else nothing is told. */
function absentIn(table: TableOfReport): string {
  return table === 'purposes' ? '0' : '–';
}

/** The rows of a table, each line once, with a figure for each direction. */
export function rowsOf(folded: Folded): readonly PaperRow[] {
  const { table, lines } = folded;
  const columns = columnsOf(folded);
  const rows = [...Map.groupBy(lines, placeOf).values()].toSorted(
    (one, other) => orderOf(lines, one) - orderOf(lines, other),
  );
  return rows.flatMap((some, at) => {
    const [line] = some;
    if (line === undefined) return [];
    const { of } = line;
    const figures = columns.map((corridor) => {
      const there = some.find((one) => one.corridor === corridor);
      return there === undefined ? absentIn(table) : thousandsApart(there.figure.count);
    });
    const row = { key: placeOf(line), says: (one: Spoken) => rowSays(one, line), figures };
    if (of === undefined || rows[at - 1]?.[0]?.of === of) return [row];
    return [{ key: of, says: (one: Spoken) => [groupSays(one, table, of)] }, row];
  });
}

/** Rows of one thing stand together, in the order in which the first of them came. */
function orderOf(lines: readonly Line[], [row]: readonly Line[]): number {
  const group = lines.findIndex(({ of }) => of === row?.of);
  return group * lines.length + lines.findIndex((one) => row !== undefined && placeOf(one) === placeOf(row));
}
