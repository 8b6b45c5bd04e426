import { type OperationId, routes } from '@homeward/api/routes';
import { actOf } from '@homeward/domain/command';
import type { Answer } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import type { Store } from '@homeward/store/open-store';
import type { Rooms } from '../../../functions/handlers/desk.ts';
import {
  caseworkHandoverHandlers,
  disputeHandlers,
  gateHandlers,
  sideHandlers,
} from '../../../functions/handlers/handovers.ts';
import { reroute } from '../../../functions/handlers/rerouting.ts';
import { type Act, type Does, dayIn, happenedAt, type Says } from './act.ts';
import type { Told } from './expected.ts';

export const operations: Readonly<Record<Does, OperationId>> = {
  tick: 'tickChecklistItem',
  services: 'recordServicesAnswered',
  address: 'recordAddressConfirmed',
  ask: 'askBack',
  answer: 'answerBack',
  move: 'moveChecklist',
  schedule: 'scheduleHandover',
  send: 'sendNotice',
  acknowledge: 'acknowledgeNotice',
  depart: 'recordDeparture',
  postpone: 'postponeHandover',
  reroute: 'rerouteHandovers',
  hold: 'rerouteHandovers',
  confirm: 'confirmHandover',
  refuse: 'refuseHandover',
  dispute: 'disputeHandover',
  settle: 'resolveDispute',
  return: 'recordReturnToSender',
  arrive: 'recordArrivalAtDestination',
  feedback: 'giveFeedback',
};

/** The body of a request, as a browser sends it. */
function bodyOf(says: Says, handover: string, at: string): object {
  switch (says.do) {
    case 'tick':
      return { answer: says.answer, reason: says.reason };
    case 'schedule':
      return { date: says.date, gate: says.gate, mode: says.mode, hurry: says.hurry };
    case 'depart':
      if (says.instead === 'on-paper') return { noticeOnPaper: { day: dayIn(at, -1), by: 'fax' } };
      return says.instead === undefined ? {} : { override: 'safety' };
    case 'confirm':
      return { minutes: says.minutes };
    case 'refuse':
      return { reason: 'no-room' };
    case 'postpone':
      return { reason: 'health', review: says.review };
    case 'dispute':
      return { reason: 'custody' };
    case 'settle':
      return { outcome: says.outcome };
    case 'arrive':
      return { placement: says.placement, family: says.family };
    case 'feedback':
      return { says: says.says };
    case 'ask':
      return { asks: ['which-commune'] };
    case 'answer':
      return { answer: 'not-known' };
    case 'move':
      return { version: says.version };
    case 'reroute':
      return { moves: [{ handover, goes: { gate: says.gate, date: says.date } }] };
    case 'hold':
      return { moves: [{ handover, waits: { reason: 'gate-closed', review: says.review } }] };
    case 'services':
    case 'address':
    case 'send':
    case 'acknowledge':
    case 'return':
      return {};
  }
}

/** The parts of the address. */
function paramsOf(says: Says, handoverId: string): Readonly<Record<string, string>> {
  if (says.do === 'tick') return { handoverId, code: says.item };
  if (says.do === 'answer') return { handoverId, questionId: says.question };
  return says.do === 'reroute' || says.do === 'hold' ? { gate: says.from } : { handoverId };
}

const plates = new Map(routes.map((route) => [route.operationId, route]));
const own = ({ happened, late }: Act) => ({
  ...(happened === undefined ? {} : { occurredAt: happened }),
  ...(late === undefined ? {} : { lateReason: late }),
});

function requestOf(act: Act, handover: string): Request {
  const { says, by: actor, key, now: recordedAt, seen } = act;
  const operation = operations[says.do];
  const ifMatch = plates.get(operation)?.kind === 'command' ? seen : undefined;
  const time = says.do === 'reroute' || says.do === 'hold' ? {} : own(act);
  const sent = JSON.stringify({ ...bodyOf(says, handover, happenedAt(act)), ...time });
  const body = plates.get(operation)?.body?.parse(JSON.parse(sent));
  const said = { params: paramsOf(says, handover), query: undefined, body, key, bodyHash: sent, ifMatch, recordedAt };
  return { operation, actor, ...said, act: actOf(actor, recordedAt, time) } as unknown as Request;
}

type Handler = (request: Request) => Promise<Answer<{ readonly version: number; readonly status: string }>>;

/** The desk's own handlers; no key is needed where no copy is made. */
function handlersAt(rooms: Rooms): Readonly<Partial<Record<OperationId, Handler>>> {
  return {
    ...gateHandlers(rooms),
    ...sideHandlers(rooms),
    ...caseworkHandoverHandlers(rooms),
    ...disputeHandlers(rooms),
    rerouteHandovers: (request: Request<'rerouteHandovers'>) => reroute(rooms, request),
  } as never;
}

/** Rooms of somebody's desk over a store. */
export function roomsOf({ desk, country }: Act['by'], store: Store): Rooms {
  return { desk, country, store, vault: undefined as never };
}

/** An act as the function of somebody's desk carries it out; a role that is not asked for it finds nothing, as at the door. */
export async function ask(store: Store, handover: string, act: Act): Promise<Told> {
  const operation = operations[act.says.do];
  const plate = plates.get(operation);
  const open = plate?.desks.includes(act.by.desk) && plate.roles.includes(act.by.role);
  const handler = handlersAt(roomsOf(act.by, store))[operation];
  if (!open || handler === undefined) return { type: 'absent' };
  const answer = await handler(requestOf(act, handover));
  if (answer.type === 'ok') return { type: 'done', version: answer.body.version, status: answer.body.status };
  return { type: answer.type } as Told;
}
