import { cambodia, settingsOfCambodia } from './cambodia.ts';
import { type DeskAbroad, desksAbroad } from './country.ts';
import type { Language } from './languages.ts';
import { malaysia, settingsOfMalaysia } from './malaysia.ts';
import { settingsOfThailand, thailand } from './thailand.ts';
import { settingsOfVietNam, vietNam } from './viet-nam.ts';

/**
 * THE list of countries: the one place where all of them are named. Roles, desks, keys, grants, corridors, checklists,
 * calendars and reports follow from it and from the file of each country.
 */
export const neighbours = [thailand, vietNam, malaysia] as const;

/**
 * The settings that each country's file holds. Their readers say which part they read (`NeighbourSettings`,
 * `WorkingCalendar`).
 */
export const settingsOfNeighbours = {
  TH: settingsOfThailand,
  VN: settingsOfVietNam,
  MY: settingsOfMalaysia,
} as const;

export const home = cambodia;
export const settingsOfHome = settingsOfCambodia;

export type Neighbour = (typeof neighbours)[number];
export type ForeignCountry = Neighbour['code'];
export type Country = typeof cambodia.code | ForeignCountry;

export const foreignCountries: readonly ForeignCountry[] = neighbours.map(({ code }) => code);
export const countries: readonly Country[] = [cambodia.code, ...foreignCountries];

/** The language that the offices of a country write; `undefined` for a country that is not one of the platform's. */
export function officialLanguage(country: string): Language | undefined {
  return [home, ...neighbours].find(({ code }) => code === country)?.language;
}

/** The one role at a desk of another country, and the desk's name in paths and key prefixes: `embassy-th`. */
export type RoleAbroad<At extends DeskAbroad = DeskAbroad> = `${At}-${Lowercase<ForeignCountry>}`;

export function roleAbroad<At extends DeskAbroad>(desk: At, country: ForeignCountry): RoleAbroad<At> {
  return `${desk}-${country.toLowerCase() as Lowercase<ForeignCountry>}`;
}

export type SeatAbroad = { readonly role: RoleAbroad; readonly desk: DeskAbroad; readonly country: ForeignCountry };

/** Every desk of another country with its one role: all embassies, then all central units. */
export const seatsAbroad: readonly SeatAbroad[] = desksAbroad.flatMap((desk) =>
  foreignCountries.map((country) => ({ role: roleAbroad(desk, country), desk, country })),
);
