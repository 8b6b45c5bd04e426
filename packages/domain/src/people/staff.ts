import * as z from 'zod';
import { moment } from '../dates.ts';
import { names } from '../directory/names.ts';
import { doneOn, freeOn } from '../tense.ts';
import { code, id, subject } from '../text.ts';
import { country, desk, role } from './actor.ts';

/** What is looked at before somebody has a seat with data of victims (Standards 6.1(j)); the code of conduct is our reading of "suitability". */
export const checkKind = z.enum(['suitability', 'criminal-record', 'code-of-conduct']);

/** What is looked at anew: somebody found suitable once is not found so for ever. What was signed stays signed. */
const madeAnew: readonly z.infer<typeof checkKind>[] = ['suitability', 'criminal-record'];

export function isMadeAnew(kind: z.infer<typeof checkKind>): boolean {
  return madeAnew.includes(kind);
}

/** A check, with the day on which it was made or signed, and the last day on which it holds: the Standards set no period. */
export const staffCheck = () => ({ kind: checkKind, on: doneOn, until: freeOn.optional() });
const check = z.strictObject(staffCheck());

/** The thumbprint of a device's public key (RFC 7638): the device itself never leaves it. */
export const thumbprint = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const device = z.strictObject({ id, thumbprint, at: moment, revokedAt: moment.optional() });

/** One person's seat at one desk, as every request reads it: revoking it closes the desk at once. */
export const staffRow = z.object({
  subject: z.string(),
  desk,
  country,
  role,
  organisation: z.string(),
  /** The person’s own name as each script writes it: colleagues read it, and whoever they hand over to. */
  names: names().optional(),
  revoked: z.boolean().default(false),
  checks: z.array(check).default([]),
  devices: z.array(device).default([]),
});
export type StaffRow = z.infer<typeof staffRow>;
/** A seat as somebody enters it by hand: what is not said of it is empty. */
export type StaffEntry = z.input<typeof staffRow>;

/** A role that one person proposed and that waits for a second one of another organisation. */
const proposal = z.strictObject({
  id: z.string(),
  role,
  organisation: code,
  names: names().optional(),
  by: z.string(),
  byOrganisation: z.string(),
  at: moment,
});

/**
 * A seat with its history folded: who sits where, in which role once it was granted, what waits, which checks and devices. It is the
 * very item that each request reads, so the two can never differ.
 */
export const seatState = z.strictObject({
  subject,
  desk,
  country,
  status: z.enum(['proposed', 'declined', 'granted', 'revoked']),
  role: role.optional(),
  organisation: code.optional(),
  names: names().optional(),
  proposal: proposal.optional(),
  checks: z.array(check),
  devices: z.array(device),
});
export type SeatState = z.infer<typeof seatState>;

/** The seat as a request finds it; one that was never granted is no seat. */
export function rowOf(state: SeatState): StaffRow | undefined {
  const { role: held, organisation, status, proposal: _, ...rest } = state;
  if (held === undefined || organisation === undefined) return undefined;
  return { ...rest, role: held, organisation, revoked: status === 'revoked' };
}

/** A seat as a list shows it to its reader: to whoever answers as the second person only while it waits for them, without its devices. */
export function seatFor(reader: Pick<StaffRow, 'role'>, seat: SeatState): SeatState | undefined {
  if (reader.role !== 'second-approver') return seat;
  return seat.proposal === undefined ? undefined : { ...seat, devices: [] };
}

/** The state of a seat that a deployer entered by hand, granted before the platform kept grants. */
export function stateOf({ revoked, ...row }: StaffRow): SeatState {
  return { ...row, status: revoked ? 'revoked' : 'granted' };
}
