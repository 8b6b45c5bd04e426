import type { Gate } from '@homeward/domain/directory/gate';
import type { Contact, Organisation } from '@homeward/domain/directory/organisation';
import type { Country } from '@homeward/domain/people/actor';
import { people } from './people.ts';

const source = 'demo: invented status, no gate was asked';

// Names of the gates: field practice, section 12. Their status here is invented for the demo.
const gates: readonly (readonly [
  id: string,
  name: string,
  across: string,
  mode: Gate['mode'],
  between: Country[],
  status: Gate['status'],
])[] = [
  ['poipet', 'Poipet', 'Ban Khlong Luek (Aranyaprathet)', 'land', ['KH', 'TH'], 'open'],
  ['cham-yeam', 'Cham Yeam', 'Hat Lek', 'land', ['KH', 'TH'], 'limited'],
  ['bavet', 'Bavet', 'Moc Bai', 'land', ['KH', 'VN'], 'open'],
  ['prey-vor', 'Prey Vor', 'Binh Hiep', 'land', ['KH', 'VN'], 'open'],
  ['trapeang-phlong', 'Trapeang Phlong', 'Xa Mat', 'land', ['KH', 'VN'], 'open'],
  ['o-smach', "O'Smach", '', 'land', ['KH', 'TH'], 'closed'],
  ['phnom-penh-airport', 'Phnom Penh airport', '', 'air', ['KH', 'TH', 'VN', 'MY'], 'open'],
  ['siem-reap-airport', 'Siem Reap airport', '', 'air', ['KH', 'TH', 'VN', 'MY'], 'open'],
];

export const demoGates: readonly Gate[] = gates.map(([id, name, across, mode, between, status]) => ({
  id,
  name,
  across,
  mode,
  between,
  status,
  source,
}));

export const demoOrganisations: readonly Organisation[] = [
  ...new Map(people.map((one) => [one.organisation, one])).values(),
].map(({ organisation, country, desk }) => ({
  id: organisation,
  name: organisation.replace('demo-', '').replaceAll('-', ' '),
  country: country as Country,
  kind: desk,
  invented: true,
}));

/** Addresses under `.example` (RFC 2606): nobody's. Never verified. */
export const demoContacts: readonly Contact[] = people
  .filter(({ role }) => !['intake', 'supervisor', 'second-approver', 'task-force', 'case-worker'].includes(role))
  .map(({ role, organisation, country, desk, language }) => ({
    id: `contact-${role}`,
    organisation,
    country: country as Country,
    desk: desk as Contact['desk'],
    email: `${role}@homeward.example`,
    language: language as Contact['language'],
  }));
