import { desk, role } from '@homeward/domain/people/actor';
import type { StaffRow } from '@homeward/domain/people/staff';
import type { Person } from '@homeward/local/people';
import { personCalled } from './called.ts';

// [role, desk, country, organisation, invented name, language]
const seats = [
  ['intake', 'transit', 'KH', 'demo-poipet-transit-centre', 'Sophea', 'km'],
  ['shift-lead', 'transit', 'KH', 'demo-poipet-transit-centre', 'Rithy', 'km'],
  ['case-worker', 'casework', 'KH', 'demo-banteay-meanchey-shelter', 'Chanthou', 'km'],
  ['health-worker', 'health', 'KH', 'demo-banteay-meanchey-shelter', 'Kunthea', 'km'],
  ['supervisor', 'casework', 'KH', 'demo-banteay-meanchey-shelter', 'Sokha', 'km'],
  ['central-unit', 'casework', 'KH', 'demo-mosvy', 'Vanna', 'km'],
  ['second-approver', 'casework', 'KH', 'demo-partner-shelter', 'Nary', 'km'],
  ['provider', 'partner', 'KH', 'demo-ngo', 'Channary', 'km'],
  ['consul-kh', 'mission', 'KH', 'demo-embassy-of-cambodia-bangkok', 'Bopha', 'km'],
  ['embassy-th', 'embassy', 'TH', 'demo-embassy-of-thailand', 'Anong', 'th'],
  ['embassy-vn', 'embassy', 'VN', 'demo-embassy-of-viet-nam', 'Minh', 'vi'],
  ['embassy-my', 'embassy', 'MY', 'demo-embassy-of-malaysia', 'Aisyah', 'ms'],
  ['counterpart-th', 'counterpart', 'TH', 'demo-central-unit-thailand', 'Somchai', 'th'],
  ['counterpart-vn', 'counterpart', 'VN', 'demo-central-unit-viet-nam', 'Lan', 'vi'],
  ['counterpart-my', 'counterpart', 'MY', 'demo-central-unit-malaysia', 'Hafiz', 'ms'],
  ['border-police', 'border', 'KH', 'demo-poipet-border-police', 'Piseth', 'km'],
  ['task-force', 'task-force', 'KH', 'demo-national-task-force', 'Dara', 'km'],
  ['overseer', 'oversight', 'KH', 'demo-department-of-social-welfare', 'Maly', 'km'],
  ['auditor', 'oversight', 'KH', 'demo-audit', 'Vibol', 'km'],
  ['directory-keeper', 'office', 'KH', 'demo-mosvy', 'Sreymom', 'km'],
  ['administrator', 'office', 'KH', 'demo-mosvy', 'Narith', 'km'],
] as const;

/** Desks at which somebody has a further seat in their one role: one sign-in, several rows. */
const furtherSeats = [
  ['second-approver', 'health'],
  ['second-approver', 'oversight'],
  ['second-approver', 'office'],
] as const;

/** The demo sign-ins, one a role. All of them are invented. */
export const people: readonly Person[] = seats.map(([seat, at, country, organisation, name, language]) => ({
  sub: `demo-${seat}`,
  role: role.parse(seat),
  desk: desk.parse(at),
  country,
  organisation,
  name: personCalled(name).en,
  language,
}));

/** Invented like the people: each was checked before the demo begins. */
const checks: StaffRow['checks'] = [
  { kind: 'suitability', on: '2024-06-03', until: '2029-06-02' },
  { kind: 'criminal-record', on: '2024-06-05', until: '2029-06-04' },
  { kind: 'code-of-conduct', on: '2024-06-05' },
];

const firstSeats: readonly StaffRow[] = seats.map(([seat, at, country, organisation, name]) => ({
  subject: `demo-${seat}`,
  desk: desk.parse(at),
  country,
  role: role.parse(seat),
  organisation,
  names: personCalled(name),
  revoked: false,
  checks,
  devices: [],
}));

/** Their seats in the staff table; whoever has several stands first where they usually sit. */
export const staff: readonly StaffRow[] = [
  ...firstSeats,
  ...furtherSeats.flatMap(([seat, at]) =>
    firstSeats.filter((one) => one.role === seat).map((one) => ({ ...one, desk: at })),
  ),
];
