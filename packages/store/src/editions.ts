import type { Corridor } from '@homeward/domain/case/clear';
import { editionPublished, evolveEdition, publishedEdition } from '@homeward/domain/report/public/publish';
import { aggregate } from './aggregate.ts';

export type EditionPlace = { readonly corridor: Corridor; readonly year: number };

/** Published tables: of each corridor one item a year, which anybody who may read public reads and nobody changes. */
export const editions = aggregate({
  name: 'edition',
  table: 'facts',
  stateKey: ({ corridor, year }: EditionPlace) => ({ pk: `public#${corridor}`, sk: `${year}` }),
  eventPk: ({ corridor, year }) => `public#${corridor}#${year}`,
  nameOf: ({ corridor, year }) => `${corridor}/${year}`,
  state: publishedEdition,
  event: editionPublished,
  evolve: evolveEdition,
  line: publishedEdition,
  lineOf: (state) => state,
  indexes: () => ({}),
});
