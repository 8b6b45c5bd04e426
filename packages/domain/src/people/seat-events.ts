import * as z from 'zod';
import { moment } from '../dates.ts';
import { names } from '../directory/names.ts';
import { code, id, subject } from '../text.ts';
import { country, desk, role } from './actor.ts';
import { checkKind, type SeatState, thumbprint } from './staff.ts';

const stamp = { at: moment, by: z.string(), organisation: z.string() };
const place = { subject, desk, country };

/** What happens to a seat; one command leaves one event. */
export const seatEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('RoleProposed'),
    ...stamp,
    id: z.string(),
    ...place,
    role,
    seatIn: code,
    names: names().optional(),
  }),
  z.strictObject({
    type: z.literal('RoleAnswered'),
    ...stamp,
    proposal: id,
    answer: z.enum(['approved', 'declined']),
    reason: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('StaffChecked'),
    ...stamp,
    kind: checkKind,
    on: z.string(),
    until: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('StaffRevoked'), ...stamp }),
  z.strictObject({ type: z.literal('DeviceRegistered'), ...stamp, device: id, thumbprint }),
  z.strictObject({ type: z.literal('DeviceRevoked'), ...stamp, device: id }),
]);
export type SeatEvent = z.infer<typeof seatEvent>;
type Of<Type extends SeatEvent['type']> = Extract<SeatEvent, { type: Type }>;

/** The seat after an event. */
export function evolveSeat(state: SeatState | undefined, event: SeatEvent): SeatState {
  if (event.type === 'RoleProposed') return proposed(state, event);
  if (state === undefined) throw new Error(`${event.type} of a seat that nobody proposed`);
  switch (event.type) {
    case 'RoleAnswered':
      return answered(state, event);
    case 'StaffChecked':
      return checked(state, event);
    case 'StaffRevoked':
      return { ...without(state), status: 'revoked' };
    case 'DeviceRegistered':
      return {
        ...state,
        devices: [...state.devices, { id: event.device, thumbprint: event.thumbprint, at: event.at }],
      };
    case 'DeviceRevoked':
      return {
        ...state,
        devices: state.devices.map((one) => (one.id === event.device ? { ...one, revokedAt: event.at } : one)),
      };
  }
}

/** The last check of a kind takes the place of the one before, with its last day. */
function checked(state: SeatState, { kind, on, until }: Of<'StaffChecked'>): SeatState {
  const others = state.checks.filter((one) => one.kind !== kind);
  return { ...state, checks: [...others, { kind, on, ...(until === undefined ? {} : { until }) }] };
}

function proposed(state: SeatState | undefined, event: Of<'RoleProposed'>): SeatState {
  const { id: name, subject: who, desk: where, country: of, role: asked, seatIn, names, by, organisation, at } = event;
  const called = names === undefined ? {} : { names };
  const waiting = { id: name, role: asked, organisation: seatIn, ...called, by, byOrganisation: organisation, at };
  if (state === undefined)
    return { subject: who, desk: where, country: of, status: 'proposed', checks: [], devices: [], proposal: waiting };
  return { ...state, proposal: waiting, status: state.status === 'declined' ? 'proposed' : state.status };
}

/** A proposal that was answered or withdrawn waits no more. */
function without({ proposal: _, ...state }: SeatState): SeatState {
  return state;
}

function answered(state: SeatState, { answer }: Of<'RoleAnswered'>): SeatState {
  const { proposal } = state;
  if (answer === 'approved' && proposal !== undefined)
    return {
      ...without(state),
      status: 'granted',
      role: proposal.role,
      organisation: proposal.organisation,
      ...(proposal.names === undefined ? {} : { names: proposal.names }),
    };
  return { ...without(state), status: state.role === undefined ? 'declined' : state.status };
}
