import {
  evolveNamed,
  type NamedState,
  namedState,
  organisationNamed,
} from '@homeward/domain/directory/name-organisation';
import { aggregate } from './aggregate.ts';

const place = 'org#of#named';

/** What the office entered of the names of organisations; the directory's own rows say what they are called today. */
export const organisationNames = aggregate({
  name: 'organisation-names',
  table: 'directory',
  stateKey: (id: string) => ({ pk: place, sk: id }),
  eventPk: (id) => `${place}#${id}`,
  nameOf: (id) => id,
  state: namedState,
  event: organisationNamed,
  evolve: evolveNamed,
  line: namedState,
  lineOf: (state: NamedState) => state,
  indexes: () => ({}),
});

/** Whether a change is one of what an organisation is called, which stands among what the directory keeps of them. */
export function isOrganisationName(pk: string): boolean {
  return pk.startsWith(`${place}#`);
}
