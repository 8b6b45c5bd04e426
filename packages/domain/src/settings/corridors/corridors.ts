import { type ForeignCountry, foreignCountries, roleAbroad, settingsOfHome } from '../../countries/countries.ts';
import type { CrossingCorridor } from '../../handover/templates/template-for.ts';
import { cambodiaElsewhere } from './cambodia-elsewhere.ts';
import type { CorridorSettings, Ways } from './corridor.ts';
import { type NeighbourSettings, neighbourSettings } from './neighbour.ts';
import { planned, usualDeadlines, usualNotices, usualSheet } from './usual.ts';

type Versions = readonly [CorridorSettings, ...CorridorSettings[]];
type Version = NeighbourSettings['inbound']['versions'][number];

/** The roles that confirm for the other country. */
function abroad(country: ForeignCountry, { land, air }: Version['confirms']): Ways {
  return {
    land: land.map((desk) => roleAbroad(desk, country)),
    air: air.map((desk) => roleAbroad(desk, country)),
  };
}

/** One direction between Cambodia and a country: what its file says, and beside it what is usual everywhere. */
function versionsOf(country: ForeignCountry, direction: 'inbound' | 'outbound'): Versions {
  const ours = settingsOfHome[direction].confirms;
  const settings = ({ confirms, deadlines, sheet }: Version): CorridorSettings => {
    const theirs = abroad(country, confirms);
    const [sender, receiver] = direction === 'inbound' ? [theirs, ours] : [ours, theirs];
    return {
      sides: planned({ sender, receiver }),
      deadlines: [...usualDeadlines, ...deadlines],
      notices: usualNotices,
      sheet: [...usualSheet, ...sheet],
    };
  };
  const [first, ...later] = neighbourSettings[country][direction].versions;
  return [settings(first), ...later.map(settings)];
}

/**
 * Every version of what is set for each corridor that crosses a border, oldest first, numbered as its checklist is: a handover keeps the
 * version it began with until both sides move it on.
 */
export const corridorVersions = Object.fromEntries([
  ...foreignCountries.map((one) => [`${one}-KH`, versionsOf(one, 'inbound')]),
  ...foreignCountries.map((one) => [`KH-${one}`, versionsOf(one, 'outbound')]),
  ['KH-ZZ', [cambodiaElsewhere]],
]) as Readonly<Record<CrossingCorridor, Versions>>;

/** What is set for a corridor today. */
export function corridorNow(corridor: CrossingCorridor): CorridorSettings {
  const [first, ...later] = corridorVersions[corridor];
  return later.at(-1) ?? first;
}

/** What was set in one version; the newest where there never was such a one. */
export function corridorAt(corridor: CrossingCorridor, version: number): CorridorSettings {
  return corridorVersions[corridor][version - 1] ?? corridorNow(corridor);
}
