import type { Country, ForeignCountry } from '../../people/actor.ts';
import { knownOfCambodia } from './cambodia.ts';
import type { KnownAgreements, KnownOfCountry } from './known.ts';
import { agreedWithMalaysia, knownOfMalaysia } from './malaysia.ts';
import { agreedWithThailand, knownOfThailand } from './thailand.ts';
import { agreedWithVietNam, knownOfVietNam } from './viet-nam.ts';

type Known<At extends Country> = () => KnownOfCountry<At>;

/** What is known of the other countries; of a country that is not here nothing was found. Made when asked for: a function that reads the agreements alone carries no directory. */
const neighbours: readonly Known<ForeignCountry>[] = [knownOfThailand, knownOfVietNam, knownOfMalaysia];

export const agreedWithNeighbours: readonly KnownAgreements[] = [
  agreedWithThailand,
  agreedWithVietNam,
  agreedWithMalaysia,
];

export function knownOfNeighbours(): readonly KnownOfCountry<ForeignCountry>[] {
  return neighbours.map((known) => known());
}

export function knownOfAll(): readonly KnownOfCountry[] {
  return [knownOfCambodia, ...knownOfNeighbours()];
}
