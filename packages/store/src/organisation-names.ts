import {
  evolveNamed,
  type NamedState,
  namedState,
  organisationNamed,
} from '@homeward/domain/directory/name-organisation';
import { aggregate } from './aggregate.ts';

/** What the office entered of the names of organisations; the directory's own rows say what they are called today. */
export const organisationNames = aggregate({
  name: 'organisation-names',
  table: 'directory',
  stateKey: (id: string) => ({ pk: 'org#of#named', sk: id }),
  eventPk: (id) => `org#of#named#${id}`,
  nameOf: (id) => id,
  state: namedState,
  event: organisationNamed,
  evolve: evolveNamed,
  line: namedState,
  lineOf: (state: NamedState) => state,
  indexes: () => ({}),
});
