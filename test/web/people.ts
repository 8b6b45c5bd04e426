import { type Actor, country, type Desk, type Role } from '@homeward/domain/people/actor';

const home: Readonly<Record<string, readonly [Desk, string]>> = {
  intake: ['transit', 'poipet-transit-centre'],
  'shift-lead': ['transit', 'poipet-transit-centre'],
  'case-worker': ['casework', 'bmc-shelter'],
  supervisor: ['casework', 'bmc-shelter'],
  'central-unit': ['casework', 'mosvy'],
  'second-approver': ['casework', 'welfare-department'],
  'health-worker': ['health', 'bmc-shelter'],
  'consul-kh': ['mission', 'consulate-bangkok'],
  'task-force': ['task-force', 'ncct'],
  'border-police': ['border', 'border-police-kh'],
  provider: ['partner', 'ngo'],
  overseer: ['oversight', 'social-welfare'],
  auditor: ['oversight', 'audit'],
  'directory-keeper': ['office', 'mosvy'],
  administrator: ['office', 'mosvy'],
};

const foreign = ['th', 'vn', 'my'].flatMap((one) => [`embassy-${one}`, `counterpart-${one}`]);

/** The invented person of a role. */
export function actorOf(role: string): Actor {
  const [desk, organisation] = home[role] ?? [role.split('-')[0] as Desk, role];
  const ofCountry = home[role] ? 'KH' : country.parse(role.slice(-2).toUpperCase());
  return { id: `${role}-1`, role: role as Role, desk, organisation, country: ofCountry };
}

/** Desks at which the second person has a seat too, each asked at its own address. */
const furtherDesks = ['health', 'oversight', 'office'] as const;

/** Every seat: one a role, and the further ones of the second person. */
export const everySeat: readonly Actor[] = [
  ...[...Object.keys(home), ...foreign].map(actorOf),
  ...furtherDesks.map((desk) => ({ ...actorOf('second-approver'), desk })),
];
