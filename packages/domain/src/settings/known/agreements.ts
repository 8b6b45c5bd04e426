import type { ForeignCountry } from '../../people/actor.ts';
import type { KnownAgreement } from './known.ts';
import { agreedWithNeighbours } from './of-each-country.ts';

/** What was found of agreements. */
export const knownAgreements: readonly (KnownAgreement & { readonly with: ForeignCountry })[] =
  agreedWithNeighbours.flatMap(({ with: country, agreements }) =>
    agreements.map(({ id, ...found }) => ({ id, with: country, ...found })),
  );
