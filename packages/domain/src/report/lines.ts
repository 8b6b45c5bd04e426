import * as z from 'zod';
import type { YearOfReport } from './year-of-report.ts';

type Corridor = YearOfReport['corridors'][number];

/** A figure of the closed edition: every one is told. */
type Figure = { readonly code: string; readonly count: number };

/** The tables of a closed report, in the order in which a corridor's stand. */
const tablesOfCorridor = [
  'returned',
  'monthly',
  'channels',
  'sex',
  'age',
  'purposes',
  'handovers',
  'reasons',
  'times',
  'checklist',
  'missing',
  'services',
  'followUp',
  'claims',
  'holds',
  'parity',
] as const;
const tablesOfAll = ['published', 'border', 'referred', 'contacts'] as const;

export const tableOfReport = z.enum([...tablesOfCorridor, ...tablesOfAll]);
export type TableOfReport = z.infer<typeof tableOfReport>;

/** One row with its figure: paper and each file are made of these lines and of nothing else, so that they say the same. */
export type Line = {
  /** Absent: of all that the report is about. */
  readonly corridor?: Corridor['corridor'];
  readonly table: TableOfReport;
  /** What the row is about where the table is one of several things: an interval, a reason, months after coming home. */
  readonly of?: string;
  readonly figure: Figure;
};

type Part = Omit<Line, 'corridor' | 'table'>;

function plain(cells: readonly Figure[]): readonly Part[] {
  return cells.map((figure) => ({ figure }));
}

function grouped(groups: readonly { readonly code: string; readonly cells: readonly Figure[] }[]): readonly Part[] {
  return groups.flatMap(({ code: of, cells }) => cells.map((figure) => ({ of, figure })));
}

/** How many, then the days from and to which the middle and nine tenths lie; the last bin is open. */
function timed({ code: of, count, median, ninth }: Corridor['times'][number]): readonly Part[] {
  const day = (code: string, days: number | undefined) =>
    days === undefined ? [] : [{ of, figure: { code, count: days } }];
  return [
    { of, figure: { code: 'count', count } },
    ...day('median-from', median?.from),
    ...day('median-to', median?.to),
    ...day('ninth-from', ninth?.from),
    ...day('ninth-to', ninth?.to),
  ];
}

function partsOf(corridor: Corridor, table: (typeof tablesOfCorridor)[number]): readonly Part[] {
  switch (table) {
    case 'returned':
      return plain([
        { code: 'all', count: corridor.returned },
        { code: 'returns', count: corridor.returns },
      ]);
    case 'times':
      return corridor.times.flatMap(timed);
    case 'monthly':
      return plain(corridor.monthly);
    case 'reasons':
    case 'followUp':
    case 'holds':
      return grouped(corridor[table]);
    case 'channels':
    case 'sex':
    case 'age':
    case 'purposes':
    case 'handovers':
    case 'checklist':
    case 'missing':
    case 'services':
    case 'claims':
    case 'parity':
      return plain(corridor[table]);
  }
}

/** Every figure of a report, once, in the order of its tables. */
export function linesOf(report: YearOfReport): readonly Line[] {
  const of = (table: Line['table'], cells: readonly Figure[]): readonly Line[] =>
    cells.map((figure) => ({ table, figure }));
  const published = Object.entries(report.published).map(([code, count]) => ({ code, count }));
  return [
    ...of('published', published),
    ...report.corridors.flatMap((one) =>
      tablesOfCorridor.flatMap((table) =>
        partsOf(one, table).map((part) => ({ corridor: one.corridor, table, ...part })),
      ),
    ),
    ...of('border', report.border),
    ...of('referred', report.referred === undefined ? [] : [{ code: 'referred', count: report.referred }]),
    ...of('contacts', report.contacts),
  ];
}

/** The year or the half of it that a report is about: `2026`, `2026-H1`. */
export function periodOf({ year, half }: Pick<YearOfReport, 'year' | 'half'>): string {
  return half === undefined ? `${year}` : `${year}-H${half}`;
}
