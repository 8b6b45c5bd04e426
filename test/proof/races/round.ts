import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type HandoverState, handoverState } from '@homeward/domain/handover/handover';
import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { nameOf, type Store } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import type { Acting, Reply } from '../../../scripts/demo/acting.ts';
import type { History } from './checker.ts';
import { departed, placeOf, putJourney } from './departed.ts';
import { carryOut, type Move, movesOf, type Told } from './moves.ts';

type Item = Readonly<Record<string, unknown>>;
export type Way = (handover: string, move: Move) => Promise<Told>;
export type As = (role: string) => Acting;

export function throughTheStore(store: Store): Way {
  return (handover, move) => carryOut(store, handover, move);
}

const paths = {
  confirm: ['confirmations', {}],
  refuse: ['refusals', { reason: 'no-room' }],
  postpone: ['postponements', { reason: 'health' }],
  dispute: ['disputes', { reason: 'custody' }],
} as const;

function toldBy({ status, version, body }: Reply): Told {
  if (status < 300) return { type: 'done', version: version ?? 0, status: String(body['status']) };
  const known = { 404: 'absent', 409: 'refused', 412: 'stale', 429: 'busy' } as const;
  const type = known[status as keyof typeof known];
  return type === undefined ? { type: 'fault', why: `${status} ${JSON.stringify(body)}` } : { type };
}

/** A move as the person's own browser sends it. */
export function throughHttp(as: As): Way {
  return async (handover, { kind, by, key, minutes, seen: ifMatch }) => {
    const [path, body] = paths[kind];
    const sent = kind === 'confirm' ? { ...body, minutes } : body;
    return toldBy(await as(by.role).post(`/handovers/${handover}/${path}`, sent, { key, ifMatch }));
  };
}

async function eventsOf(store: Store, handover: string): Promise<readonly Item[]> {
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'exchange'),
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
      ExpressionAttributeValues: { ':pk': handovers.eventPk(placeOf(handover)), ':event': 'event#' },
      ConsistentRead: true,
    }),
  );
  return answer.Items ?? [];
}

async function viewsOf(as: As | undefined, handover: string): Promise<readonly Item[]> {
  if (as === undefined) return [];
  const views = ['counterpart-th', 'consul-kh', 'shift-lead'].map((role) => as(role).read(`/handovers/${handover}`));
  return (await Promise.all(views)).map(({ body }) => body);
}

/** Puts a handover at the gate and lets everybody act at once; gives what is left of it. */
export async function race(
  store: Store,
  way: Way,
  plan: {
    readonly seed: number;
    readonly who?: (moves: readonly Move[], version: number) => readonly Move[];
    readonly as?: As;
  },
): Promise<History> {
  const handover = uuidv7();
  const journey = departed(handover);
  const from = journey.steps.length;
  await putJourney(store, journey);
  const all = movesOf(plan.seed, handoverState.parse(journey.state), from);
  const moves = plan.who?.(all, from) ?? all;
  const answers = await Promise.all(moves.map(async (move) => ({ move, told: await way(handover, move) })));
  const left = await load(store, handovers, placeOf(handover));
  if (left === undefined) throw new Error('the handover is gone');
  const [events, views] = await Promise.all([eventsOf(store, handover), viewsOf(plan.as, handover)]);
  return { from, state: left.state satisfies HandoverState, version: left.version, events, answers, views };
}
