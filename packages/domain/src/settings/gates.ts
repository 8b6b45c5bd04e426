import type { ForeignCountry } from '../people/actor.ts';
import type { KnownGate } from './known/known.ts';
import { knownOfNeighbours } from './known/of-each-country.ts';

/** Gates between Cambodia and the other countries; a deployment enters those it uses, with their status, into its directory. */
export const knownGates: readonly (KnownGate & { readonly country: ForeignCountry })[] = knownOfNeighbours().flatMap(
  ({ country, gates }) => gates.map(({ id, ...found }) => ({ id, country, ...found })),
);
