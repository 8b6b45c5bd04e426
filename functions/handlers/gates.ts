import type { Act } from '@homeward/domain/command';
import { day } from '@homeward/domain/dates';
import { corridorNames, corridorSeen } from '@homeward/domain/directory/corridor-seen';
import { type GateState, leadsTo } from '@homeward/domain/directory/gate';
import { reportOn } from '@homeward/domain/directory/gate-on-a-day';
import { setGateStatus } from '@homeward/domain/directory/keep-gate';
import { sayRoom } from '@homeward/domain/handover/day-book';
import type { Actor } from '@homeward/domain/people/actor';
import { code } from '@homeward/domain/text';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { type DayBookId, dayBooks } from '@homeward/store/day-books';
import { allGates, gateById, gates } from '@homeward/store/gates';
import type { Versioned } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

/** A gate as everybody sees it today. */
function seenOn(today: string, { version, state }: Versioned<GateState>) {
  const holds = reportOn(state, today);
  return {
    ...state,
    version,
    status: holds?.status ?? ('unknown' as const),
    ...(holds === undefined ? {} : { holds }),
  };
}

/** The crossings, with what was said of each. */
export function listGates({ store }: Pick<Rooms, 'store'>) {
  return async ({ recordedAt }: Request<'listGates'>): Promise<Answer<ReplyOf<'listGates'>>> => ({
    type: 'ok',
    body: { items: (await allGates(store)).map((one) => seenOn(dayOf(recordedAt), one)) },
  });
}

/** Every corridor with what was agreed on it: the same for everybody. */
export async function listAgreements(_: Request<'listAgreements'>): Promise<Answer<ReplyOf<'listAgreements'>>> {
  return { type: 'ok', body: { items: corridorNames.map(corridorSeen) } };
}

/** The gate that a path names; what is no name of one is not there. */
export function gateNamed({ params }: Pick<AnyRequest, 'params'>): string | undefined {
  const name = code.safeParse(params['gate']);
  return name.success ? name.data : undefined;
}

/** Somebody heard how a gate works from a day on. */
export async function reportGate(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'setGateStatus'>,
): Promise<Answer<Receipt>> {
  const gate = gateNamed(request);
  if (gate === undefined) return { type: 'absent' };
  const outcome = await perform(store, commandOf(request), {
    of: gates,
    ids: [gate],
    decide: () => setGateStatus(request.body, request.act),
    receipt: receiptOf(request, `gate#${gate}`),
  });
  return answerOf(outcome);
}

/** Whose word it is how many are received there: the centre's behind the gate, or the other country's. */
function receives({ desk, country, organisation }: Actor, gate: GateState): DayBookId['under'] | undefined {
  if (desk === 'transit') return gate.centre === organisation ? 'KH#transit' : undefined;
  return country !== 'KH' && leadsTo(gate, country) ? `${country}#handover` : undefined;
}

/** The receiving side says for how many it has room on a day. */
export async function roomAt({ store }: Pick<Rooms, 'store'>, request: Request<'sayRoom'>): Promise<Answer<Receipt>> {
  const on = day.safeParse(request.params['day']);
  const gate = (await gateById(store, gateNamed(request)))?.state;
  const under = gate && receives(request.actor, gate);
  if (gate === undefined || under === undefined || !on.success) return { type: 'absent' };
  const outcome = await perform(store, commandOf(request), {
    of: dayBooks,
    ids: [{ under, of: 'reception', gate: gate.id, day: on.data }],
    makes: true,
    decide: () => sayRoom(request.body.room, request.act as Act),
    receipt: receiptOf(request, `gate#${gate.id}`),
  });
  return answerOf(outcome);
}
