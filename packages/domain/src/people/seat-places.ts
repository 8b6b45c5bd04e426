import { type RoleAbroad, seatsAbroad } from '../countries/countries.ts';
import type { Country, Desk, Role } from './actor.ts';

type Places = readonly (readonly [Desk, Country])[];

const caseworkDesk: Places = [['casework', 'KH']];

/** Where each role may sit, whole: what is not here is no seat. A person’s own record is opened with a code, never granted. */
export const seatPlaces: Readonly<Record<Role, Places>> = {
  intake: [['transit', 'KH']],
  'shift-lead': [['transit', 'KH']],
  'case-worker': caseworkDesk,
  supervisor: caseworkDesk,
  'central-unit': caseworkDesk,
  'health-worker': [['health', 'KH']],
  'second-approver': [
    ['casework', 'KH'],
    ['health', 'KH'],
    ['oversight', 'KH'],
    ['office', 'KH'],
  ],
  provider: [['partner', 'KH']],
  'consul-kh': [['mission', 'KH']],
  ...placesAbroad(),
  'border-police': [['border', 'KH']],
  'task-force': [['task-force', 'KH']],
  overseer: [['oversight', 'KH']],
  auditor: [['oversight', 'KH']],
  'directory-keeper': [['office', 'KH']],
  administrator: [['office', 'KH']],
  person: [],
};

function placesAbroad(): Readonly<Record<RoleAbroad, Places>> {
  return Object.fromEntries(
    seatsAbroad.map(({ role, desk, country }) => [role, [[desk, country]]]),
  ) as unknown as Readonly<Record<RoleAbroad, Places>>;
}
