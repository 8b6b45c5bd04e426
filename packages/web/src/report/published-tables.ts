import type { PublicCell, PublicEdition } from '@homeward/domain/report/public/edition';

/** An edition as it was published. */
export type Published = PublicEdition & { readonly publishedAt: string };
/** A published year and, where it was published too, the one before it: each as it was, nothing reckoned between them. */
export type TwoYears = Published & { readonly before?: Published | undefined };

type TableName = PublicEdition['periods'][number]['tables'][number]['table'];
type Period = { readonly period: string; readonly cells: readonly PublicCell[] };

/** One table with its periods beside each other, as far as they are told apart. */
export type Printed = { readonly table: TableName; readonly periods: readonly Period[] };

function isTold({ cells }: Period): boolean {
  return cells.some((cell) => 'count' in cell || cell.suppressed !== 'withheld');
}

/** The periods of which an edition tells a table apart. */
function toldIn({ periods }: Pick<PublicEdition, 'periods'>, table: TableName): readonly Period[] {
  return periods.flatMap(({ period, tables }) =>
    tables.flatMap((one) => (one.table === table ? [{ period, cells: one.cells }] : [])).filter(isTold),
  );
}

/** Which part of its year a period is; nothing for all of it. */
export function partOf(period: string): string {
  return period.slice('2025'.length);
}

/** The tables of an edition in their order, each period after the same one of the year before; those without periods are not broken down. */
export function printedTables({ periods, before }: Pick<TwoYears, 'periods' | 'before'>): readonly Printed[] {
  const names = [...new Set(periods.flatMap(({ tables }) => tables.map(({ table }) => table)))];
  return names.map((table) => {
    const now = toldIn({ periods }, table);
    const then = before === undefined ? [] : toldIn(before, table);
    const parts = [...new Set([...now, ...then].map(({ period }) => partOf(period)))].toSorted();
    return {
      table,
      periods: parts.flatMap((part) => [...then, ...now].filter(({ period }) => partOf(period) === part)),
    };
  });
}

/** A table for each part of the year, where two years stand beside each other: of all periods in one row, none would fit a page. */
export function partsOf({ table, periods }: Printed): readonly Printed[] {
  return [...Map.groupBy(periods, ({ period }) => partOf(period)).values()].map((some) => ({ table, periods: some }));
}

/** What the lines of a table are, those that only one of its periods has after the others. */
export function codesIn({ periods }: Pick<Printed, 'periods'>): readonly string[] {
  const last = periods.at(-1)?.cells ?? [];
  return [...new Set([...last, ...periods.flatMap(({ cells }) => cells)].map(({ code }) => code))];
}
