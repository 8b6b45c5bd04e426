import { kindOf, type Role, type RoleKind } from '../../../packages/domain/src/people/actor.ts';

/**
 * What a role may know one by one, or exactly, beside the tables that anybody reads. Whoever is in it is no secret from the role; what is
 * hidden from it are all others.
 */
export type Knowledge = {
  /** Reads the closed edition: of every country, or of their own. */
  readonly closed?: 'every-country' | 'own-country';
  /** Lists handovers: the number of who came so, and who each of them is, is known. */
  readonly handovers?: true;
  /** Holds records of single persons: those assigned, addressed, in the own centre's open trucks, or the own one. */
  readonly records?: true;
  /** Reads equal services and what closings taught, with all their versions. */
  readonly told?: true;
  readonly hidden: string;
};

const ofOthers = 'whoever is in no record of theirs';

const known = {
  intake: { records: true, hidden: ofOthers },
  'shift-lead': {
    records: true,
    handovers: true,
    hidden: 'whoever came without a handover and through another centre',
  },
  'case-worker': {
    records: true,
    handovers: true,
    hidden: 'whoever came without a handover and is not assigned to them',
  },
  'health-worker': { records: true, hidden: ofOthers },
  supervisor: { records: true, hidden: 'whoever is in care of another organisation' },
  'central-unit': {
    closed: 'every-country',
    records: true,
    handovers: true,
    hidden: 'nothing that is counted by corridor',
  },
  'second-approver': { records: true, hidden: ofOthers },
  provider: { records: true, hidden: 'whoever was not referred to them' },
  'consul-kh': { records: true, handovers: true, hidden: 'whoever came without a handover' },
  embassy: {
    records: true,
    handovers: true,
    hidden: 'whoever came without a handover, or by one that no mission may know',
  },
  counterpart: {
    closed: 'own-country',
    records: true,
    handovers: true,
    hidden: 'everybody on the ways of other countries',
  },
  'border-police': { records: true, hidden: 'whoever is on no manifest of theirs' },
  'task-force': { closed: 'every-country', told: true, hidden: 'who is behind the small numbers of a centre' },
  overseer: { told: true, hidden: 'everybody' },
  auditor: { told: true, records: true, hidden: 'everybody: the trail of a case names no person' },
  'directory-keeper': { hidden: 'everybody' },
  administrator: { hidden: 'everybody' },
  person: { records: true, hidden: 'everybody else' },
} as const satisfies Readonly<Record<RoleKind, Knowledge>>;

export function knowledgeOf(role: Role): Knowledge {
  return known[kindOf(role)];
}
