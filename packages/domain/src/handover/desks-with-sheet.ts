import * as z from 'zod';
import { seatsAbroad } from '../countries/countries.ts';
import { type Country, country, type Desk } from '../people/actor.ts';

/** A desk that may hold a copy of a handover's sheet, as paths name it. */
export const deskWithSheet = z.enum(['transit', 'casework', ...seatsAbroad.map((seat) => seat.role)]);
type DeskWithSheet = z.infer<typeof deskWithSheet>;

/**
 * The desks that have a copy, each once. A foreign desk's answer (`answer:…`) is sealed for casework and counts as its
 * copy.
 */
export function desksWithSheet(disclosures: Readonly<Record<string, string>>): DeskWithSheet[] {
  const names = Object.keys(disclosures).map((name) => (name.startsWith('answer:') ? 'casework' : name));
  return [...new Set(names)].map((name) => deskWithSheet.parse(name));
}

/**
 * A told desk as the directory knows it: `embassy-th` is the embassy of Thailand; one without a country stands in
 * Cambodia.
 */
export function placeOf(told: DeskWithSheet): { readonly desk: Desk; readonly country: Country } {
  const [desk = '', of = 'kh'] = told.split('-');
  return { desk: desk as Desk, country: country.parse(of.toUpperCase()) };
}

const answer = 'answer:';

/** What the sending side laid for casework, and the desk under whose prefix it lies. */
export function answeredFrom(disclosures: Readonly<Record<string, string>>) {
  const [name, id] = Object.entries(disclosures).find(([key]) => key.startsWith(answer)) ?? [];
  return name === undefined || id === undefined
    ? undefined
    : { id, place: placeOf(deskWithSheet.parse(name.slice(answer.length))) };
}
