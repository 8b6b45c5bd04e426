import type { Route } from '../route.ts';

/** The rooms of the contract, each with what it is for. */
export const tags = [
  { name: 'border', description: 'Batches, arrivals and screening: the first minutes at the border.' },
  {
    name: 'case',
    description: 'The case file: who the person is, what they need, what they were offered and answered.',
  },
  { name: 'consent', description: 'What the person agreed to, and what was copied to a desk on the strength of it.' },
  { name: 'own-record', description: 'The person’s own window: what is written about them, and who has seen it.' },
  { name: 'handover', description: 'From proposal to arrival: two sides, one checklist, the same minutes.' },
  {
    name: 'directory',
    description:
      'The corridors and their agreements, the crossings and their status, whom one reaches where, who works with victims under which memorandum, and the places of Cambodia.',
  },
  { name: 'interchange', description: 'Cases to and from the systems of neighbours, as IOM’s data standard has them.' },
  { name: 'reports', description: 'Figures between two countries, and what workers carry.' },
  {
    name: 'oversight',
    description: 'Monitoring of providers, findings and what the Minister decides; plans, committees and disputes.',
  },
  { name: 'receipts', description: 'Who did and saw what: ids, roles and times, never content.' },
  { name: 'staff', description: 'Who the platform takes you for, who sits where, and who granted it.' },
] as const;
type Tag = (typeof tags)[number]['name'];

const rooms: Readonly<Record<string, Tag>> = {
  'announced-batches': 'border',
  batches: 'border',
  'recovered-queues': 'border',
  'arrivals-to-open': 'case',
  cases: 'case',
  duplicates: 'case',
  exposure: 'reports',
  forms: 'case',
  proposals: 'case',
  numbers: 'case',
  searches: 'case',
  '{records}': 'case',
  receipts: 'receipts',
  seats: 'staff',
  consents: 'consent',
  'consent-withdrawals': 'consent',
  disclosures: 'consent',
  imports: 'interchange',
  referrals: 'interchange',
  exports: 'interchange',
  changes: 'interchange',
  handovers: 'handover',
  links: 'handover',
  agreements: 'directory',
  contacts: 'directory',
  gates: 'directory',
  names: 'directory',
  providers: 'directory',
  memoranda: 'directory',
  places: 'directory',
  capabilities: 'directory',
  organisations: 'directory',
  reports: 'reports',
  clocks: 'oversight',
  observations: 'oversight',
  plans: 'oversight',
  meetings: 'oversight',
  disputes: 'oversight',
  recommendations: 'oversight',
  'joint-work': 'oversight',
  sessions: 'own-record',
  'session-ends': 'own-record',
  record: 'own-record',
  statement: 'own-record',
  'copy-requests': 'own-record',
  'correction-requests': 'own-record',
  me: 'staff',
};

/** The room of an operation, by the first word of its path. */
export function tagOf({ path, operationId }: Route): Tag {
  const room = rooms[path.split('/')[1] ?? ''];
  if (room === undefined) throw new Error(`${operationId} belongs to no room of the contract`);
  return room;
}
