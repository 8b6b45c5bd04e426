import type { Decision } from '@homeward/domain/command';
import { answerRole, proposeRole } from '@homeward/domain/people/grant-role';
import { recordStaffCheck, registerDevice, revokeDevice, revokeStaff } from '@homeward/domain/people/keep-seat';
import { rechecksOf } from '@homeward/domain/people/recheck-clock';
import type { SeatEvent } from '@homeward/domain/people/seat-events';
import { type SeatPlace, seatName, seatNamed } from '@homeward/domain/people/seat-name';
import { type SeatState, seatFor } from '@homeward/domain/people/staff';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { perform } from '@homeward/store/perform';
import { allSeats, seats } from '@homeward/store/seats';
import { usedKey } from '@homeward/store/used-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

type Office = Pick<Rooms, 'store'>;

/** A command on the seat that the path names; one that names none is absent. */
async function onSeat(
  { store }: Office,
  request: AnyRequest,
  decide: (state: SeatState) => Decision<SeatEvent>,
): Promise<Answer<Receipt>> {
  const place = seatNamed(request.params['seat'] ?? request.params['record'] ?? '');
  if (place === undefined) return { type: 'absent' };
  const outcome = await perform(store, commandOf(request), {
    of: seats,
    ids: [place],
    decide: (state) => decide(state as SeatState),
    receipt: receiptOf(request, `seat#${seatName(place)}`),
  });
  return answerOf(outcome);
}

/** A role at a seat that may be there already: then it is another role for the same person, which waits like the first. */
async function propose({ store }: Office, request: Request<'proposeRole'>): Promise<Answer<Receipt>> {
  const { subject, desk, country } = request.body;
  const place: SeatPlace = { subject, desk, country };
  const command = commandOf(request);
  const outcome = await perform(store, command, {
    of: seats,
    ids: [place],
    makes: true,
    beside: [usedKey('staff', command)],
    decide: () => proposeRole(request.body, request.act, request.key),
    receipt: receiptOf(request, `seat#${seatName(place)}`),
  });
  return answerOf(outcome);
}

async function listStaff(
  { store }: Office,
  { actor, query, recordedAt }: Request<'listStaff'>,
): Promise<Answer<ReplyOf<'listStaff'>>> {
  const page = await allSeats(store, query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const today = dayOf(recordedAt);
  const items = page.items.flatMap(({ version, line }) => {
    const seen = seatFor(actor, line);
    return seen === undefined ? [] : [{ id: seatName(seen), version, ...seen, rechecks: [...rechecksOf(seen, today)] }];
  });
  return { type: 'ok', body: { items, next: page.next } };
}

/** The second person's answer to a role that somebody proposed. */
export function approveSeat(office: Office, request: Request<'approve'>): Promise<Answer<Receipt>> {
  if (request.params['records'] !== 'seats') return Promise.resolve({ type: 'absent' });
  return onSeat(office, request, (state) => answerRole(state, request.body, request.act));
}

/** What the office does with seats: two people grant, one closes. */
export function seatHandlers(office: Office) {
  return {
    listStaff: (request: Request<'listStaff'>) => listStaff(office, request),
    proposeRole: (request: Request<'proposeRole'>) => propose(office, request),
    recordStaffCheck: (request: Request<'recordStaffCheck'>) =>
      onSeat(office, request, (state) => recordStaffCheck(state, request.body, request.act)),
    revokeStaff: (request: Request<'revokeStaff'>) =>
      onSeat(office, request, (state) => revokeStaff(state, request.act)),
    registerDevice: (request: Request<'registerDevice'>) =>
      onSeat(office, request, (state) => registerDevice(state, request.body, request.act)),
    revokeDevice: (request: Request<'revokeDevice'>) =>
      onSeat(office, request, (state) => revokeDevice(state, request.body, request.act)),
  };
}
