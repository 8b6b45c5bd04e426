import type { Organisation } from '../../directory/organisation.ts';
import { knownOfAll } from './of-each-country.ts';

/** Organisations that have a part in bringing people home, as public sources name them. A deployment enters those it works with. */
export const knownOrganisations: readonly (Organisation & { readonly source: string })[] = knownOfAll().flatMap(
  ({ country, organisations }) => organisations.map(({ id, name, ...found }) => ({ id, name, country, ...found })),
);
