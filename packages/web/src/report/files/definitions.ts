import type { Speech } from '../../words/speech.ts';
import type { Sheet } from './sheet.ts';

/** In whichever languages a file says what its figures are. */
export type Saying = Pick<Speech, 'language' | 'say'>;

/** What each table counts, of whom, and by which day: one sentence in each language. */
export function definitionsOf<Table extends string>(
  tables: readonly Table[],
  meansOf: (saying: Saying, table: Table) => string,
  spoken: readonly Saying[],
): Sheet {
  return {
    name: 'definitions',
    heads: ['table', ...spoken.map(({ language }) => language)],
    rows: [...new Set(tables)].map((table) => [table, ...spoken.map((one) => meansOf(one, table))]),
  };
}
