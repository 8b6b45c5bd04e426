import type { Seat } from './session/seat.ts';

type Place = readonly [path: string, words: string];

const homes: Readonly<Record<Seat['desk'], Place>> = {
  transit: ['/', 'nav.batches'],
  casework: ['/', 'nav.cases'],
  health: ['/', 'nav.cases'],
  mission: ['/', 'nav.handovers'],
  embassy: ['/', 'nav.handovers'],
  counterpart: ['/', 'nav.handovers'],
  'task-force': ['/', 'nav.report'],
  border: ['/', 'nav.copies'],
  'own-record': ['/', 'app.name'],
  partner: ['/', 'nav.copies'],
  oversight: ['/', 'nav.clocks'],
  office: ['/', 'nav.seats'],
};

/** Roles with places of their own. */
const ofRole: Partial<Readonly<Record<Seat['role'], readonly Place[]>>> = {
  provider: [
    ['/', 'nav.copies'],
    ['/referrals', 'nav.referrals'],
  ],
  'second-approver': [
    ['/', 'nav.approvals'],
    ['/second-person', 'nav.second-person'],
  ],
  'directory-keeper': [
    ['/', 'nav.contacts'],
    ['/to-verify', 'nav.to-verify'],
    ['/providers', 'nav.providers'],
  ],
  overseer: [
    ['/', 'nav.clocks'],
    ['/providers', 'nav.providers'],
    ['/parity', 'nav.parity'],
    ['/learning', 'nav.learning'],
    ['/months', 'nav.months'],
    ['/publish', 'nav.publish'],
    ['/public-report', 'nav.public-report'],
  ],
  auditor: [
    ['/', 'nav.audit'],
    ['/parity', 'nav.parity'],
    ['/learning', 'nav.learning'],
    ['/months', 'nav.months'],
    ['/public-report', 'nav.public-report'],
  ],
  'task-force': [
    ['/', 'nav.report'],
    ['/now', 'nav.now'],
    ['/parity', 'nav.parity'],
    ['/learning', 'nav.learning'],
    ['/public-report', 'nav.public-report'],
    ['/clocks', 'nav.clocks'],
    ['/plans', 'nav.plans'],
    ['/meetings', 'nav.meetings'],
    ['/disputes', 'nav.disputes'],
    ['/cooperation', 'nav.cooperation'],
  ],
};
/** Whoever goes to the gates reads how they work, whom one reaches where, and what was agreed. */
const directory: readonly Place[] = [
  ['/gates', 'nav.gates'],
  ['/contacts', 'nav.contacts'],
  ['/agreements', 'nav.agreements'],
];
const readsDirectory: readonly Seat['desk'][] = ['transit', 'casework', 'mission', 'embassy', 'counterpart'];
/** Who reads the closed edition of a corridor: its two central units. */
const centralUnits = /^(central-unit|counterpart-..)$/;
/** What was published of their own corridors. */
const readsPublished: readonly Seat['desk'][] = ['embassy', 'counterpart'];
const sharedWith = /^(shift-lead|consul-kh|(embassy|counterpart)-..)$/;

/** At these desks some also see the handovers, beside what they begin with. */
const alsoHandovers: readonly Seat['role'][] = ['shift-lead', 'case-worker', 'central-unit'];

/** Where a seat may go: no place is offered that its role may not read. */
export function placesOf({ desk, role }: Seat): readonly Place[] {
  const own = ofRole[role];
  if (own !== undefined) return own;
  return [
    homes[desk],
    ...(role === 'supervisor' ? [['/approvals', 'nav.approvals'] as const] : []),
    ...(alsoHandovers.includes(role) ? [['/handovers', 'nav.handovers'] as const] : []),
    ...(sharedWith.test(role) ? [['/copies', 'nav.copies'] as const] : []),
    ...(readsDirectory.includes(desk) ? directory : []),
    ...(centralUnits.test(role) ? [['/report', 'nav.report'] as const] : []),
    ...(readsPublished.includes(desk) ? [['/public-report', 'nav.public-report'] as const] : []),
  ];
}
