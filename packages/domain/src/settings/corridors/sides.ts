import * as z from 'zod';
import { type Country, foreignCountry, type Role, role } from '../../people/actor.ts';

const some = z.array(role).min(1);
const ways = z.strictObject({ land: some, air: some });

/** Who confirms on a corridor, as a deployer may set it otherwise than its file says. */
export const sides = z.strictObject({ sender: ways, receiver: ways });

/** Corridors that cross a border, `from-to`. */
export const crossing = z.enum(foreignCountry.options.flatMap((one) => [`KH-${one}`, `${one}-KH`] as const));

function countryOfRole(one: Role): Country {
  return foreignCountry.options.find((country) => one.endsWith(`-${country.toLowerCase()}`)) ?? 'KH';
}

/** Whether each side is spoken for by roles of its own country alone: with another's, no handover of the corridor could be completed. */
export function standWhereTheySpeak(corridor: string, { sender, receiver }: z.infer<typeof sides>): boolean {
  const [from, to] = corridor.split('-');
  return [[from, sender] as const, [to, receiver] as const].every(([country, { land, air }]) =>
    [...land, ...air].every((one) => countryOfRole(one) === country),
  );
}
