import type { ForeignCountry } from '../../people/actor.ts';
import type { KnownAgreement } from './known.ts';
import { knownOfNeighbours } from './of-each-country.ts';

/** What was found of agreements. */
export const knownAgreements: readonly (KnownAgreement & { readonly with: ForeignCountry })[] =
  knownOfNeighbours.flatMap(({ country, agreements }) =>
    agreements.map(({ id, ...found }) => ({ id, with: country, ...found })),
  );
