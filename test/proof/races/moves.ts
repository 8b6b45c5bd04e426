import { actOf, type Decision } from '@homeward/domain/command';
import * as gate from '@homeward/domain/handover/at-the-gate';
import { confirmHandover } from '@homeward/domain/handover/confirm';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import type { Actor } from '@homeward/domain/people/actor';
import { handovers } from '@homeward/store/handovers';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { uuidv7 } from 'uuidv7';
import { minutesHash } from '../../../functions/handlers/on-handover.ts';
import { chanceOf, oneOf } from '../faults/chance.ts';
import { givers, takers, turncoats } from './cast.ts';
import { placeOf } from './departed.ts';

/** What one person wants at the gate. */
export type Move = {
  readonly kind: 'confirm' | 'refuse' | 'postpone' | 'dispute';
  readonly by: Actor;
  readonly key: string;
  /** The version the person has on their screen, where the person says so. */
  readonly seen?: number | undefined;
  readonly minutes: string;
};

/** What the person was told. */
export type Told =
  | { readonly type: 'done'; readonly version: number; readonly status: string }
  | { readonly type: 'refused' | 'stale' | 'busy' | 'absent' }
  | { readonly type: 'fault'; readonly why: string };

const at = '2026-03-02T03:00:00.000Z';
const operations = {
  confirm: 'confirmHandover',
  refuse: 'refuseHandover',
  postpone: 'postponeHandover',
  dispute: 'disputeHandover',
} as const;

export function operationOf({ kind }: Move): string {
  return operations[kind];
}

/** What the rules say of a move in a state. */
export function decideMove({ kind, by, minutes }: Move, state: HandoverState): Decision<HandoverEvent> {
  const act = actOf(by, at, {});
  switch (kind) {
    case 'confirm':
      return confirmHandover(state, { minutes }, minutesHash(state), act);
    case 'refuse':
      return gate.refuseHandover(state, { reason: 'no-room' }, act);
    case 'postpone':
      return gate.postponeHandover(state, { reason: 'health' }, act);
    case 'dispute':
      return gate.disputeHandover(state, { reason: 'custody' }, act);
  }
}

/** A move carried out on the store, as the desk's function does. */
export async function carryOut(store: Store, handover: string, move: Move): Promise<Told> {
  const { by: actor, key, seen: ifMatch } = move;
  const operation = operationOf(move);
  const command = { key, operation, actor, bodyHash: key, recordedAt: at, ifMatch };
  const outcome = await perform(store, command, {
    of: handovers,
    ids: [placeOf(handover)],
    decide: (state) => decideMove(move, state as HandoverState),
    receipt: { actor, operation, thing: `handover#${handover}`, at },
  });
  if (outcome.type === 'done') return { type: 'done', version: outcome.version, status: outcome.status };
  if (outcome.type === 'key-reused' || outcome.type === 'already-there') return { type: 'fault', why: outcome.type };
  return { type: outcome.type };
}

/** Who is at the gate in this round: both sides confirm, somebody plays both sides, and in two of three somebody wants to stop it. */
export function movesOf(seed: number, state: HandoverState, version: number): readonly Move[] {
  const chance = chanceOf(seed);
  const minutes = minutesHash(state);
  const move = (kind: Move['kind'], by: Actor): Move => {
    const seen = kind !== 'confirm' && chance() < 0.5 ? version : undefined;
    return { kind, by, key: uuidv7(), minutes, seen };
  };
  const confirms = [
    ...givers.map((by) => move('confirm', by)),
    ...takers.slice(0, 2).map((by) => move('confirm', by)),
    move('confirm', oneOf(chance, turncoats)),
  ];
  if (seed % 3 === 0) return confirms;
  const stops = [
    move('refuse', oneOf(chance, takers)),
    move('postpone', oneOf(chance, chance() < 0.5 ? givers : takers)),
    move('dispute', oneOf(chance, chance() < 0.5 ? givers : takers)),
  ];
  return [...confirms.filter(() => chance() < 0.7), ...stops].sort(() => chance() - 0.5);
}
