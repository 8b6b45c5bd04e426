import type { ForeignCountry } from '../../people/actor.ts';
import { knownOfCambodia } from './cambodia.ts';
import type { KnownOfCountry } from './known.ts';
import { knownOfMalaysia } from './malaysia.ts';
import { knownOfThailand } from './thailand.ts';
import { knownOfVietNam } from './viet-nam.ts';

/** What is known of the other countries; of a country that is not here nothing was found. */
export const knownOfNeighbours: readonly KnownOfCountry<ForeignCountry>[] = [
  knownOfThailand,
  knownOfVietNam,
  knownOfMalaysia,
];

export const knownOfAll: readonly KnownOfCountry[] = [knownOfCambodia, ...knownOfNeighbours];
