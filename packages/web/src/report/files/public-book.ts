import { figureCell } from '../figure.tsx';
import { publicMeanings } from '../public-tables.tsx';
import type { Published, TwoYears } from '../published-tables.ts';
import { definitionsOf, type Saying } from './definitions.ts';
import type { Book } from './sheet.ts';

/** The cells of the published tables as a file, by codes, those of the year before first: what is hidden stands there as its reason, never as a number. */
export function publicBook(report: TwoYears, spoken: readonly Saying[]): Book {
  const editions = [...(report.before === undefined ? [] : [report.before]), report];
  return {
    name: `homeward-public-${report.corridor}-${report.year}`,
    figures: {
      name: 'figures',
      heads: ['corridor', 'period', 'table', 'code', 'count'],
      rows: editions.flatMap(({ corridor, periods }) =>
        periods.flatMap(({ period, tables }) =>
          tables.flatMap(({ table, cells }) =>
            cells.map((cell) => [corridor, period, table, cell.code, figureCell(cell)]),
          ),
        ),
      ),
    },
    besides: [
      {
        name: 'about',
        heads: ['edition', 'corridor', 'year', 'agreement', 'counts', 'under', 'roundedTo', 'publishedAt'],
        rows: editions.map(aboutOf),
      },
      definitionsOf(
        editions.flatMap(({ periods }) => periods.flatMap(({ tables }) => tables.map(({ table }) => table))),
        ({ say }, table) => say(publicMeanings[table]),
        spoken,
      ),
    ],
  };
}

function aboutOf({ edition, corridor, year, agreement, counts, under, roundedTo, publishedAt }: Published) {
  return [edition, corridor, year, agreement, counts ?? 'everybody', under, roundedTo, publishedAt];
}
