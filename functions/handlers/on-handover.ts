import { createHash } from 'node:crypto';
import type { Decision } from '@homeward/domain/command';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { minutesOf } from '@homeward/domain/handover/minutes';
import { mayKnowHandover } from '@homeward/domain/people/relations';
import type { AnyRequest, Request } from '@homeward/runtime/request';
import type { Beside } from '@homeward/store/beside';
import { handovers } from '@homeward/store/handovers';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { canonicalJson } from '@homeward/vault/canonical-json';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { placesOf } from './handover-places.ts';

/** SHA-256 over the canonical minutes, lower-case hex: what both sides confirm. */
export function minutesHash(state: HandoverState): string {
  return createHash('sha256')
    .update(canonicalJson(minutesOf(state)))
    .digest('hex');
}

export function handoverOf({ params }: { readonly params: Readonly<Record<string, string>> }): string {
  return params['handoverId'] ?? '';
}

/** What an act on a handover comes to. */
export type Decide = (state: HandoverState) => Decision<HandoverEvent> | Promise<Decision<HandoverEvent>>;

/** What a command on a handover takes with it: further writes, and the sealed answer it opened. */
export type Also = {
  readonly writes: readonly Write[];
  readonly restsOn?: string;
  readonly beside?: readonly Beside[];
};
const nothing: Also = { writes: [] };

/** An act on one handover, wherever it stands, by whoever may know of it. */
export async function onHandover(
  rooms: Rooms,
  request: AnyRequest,
  decide: Decide,
  { writes, beside = [], ...rests }: Also = nothing,
) {
  const id = handoverOf(request);
  return perform(rooms.store, commandOf(request as Request), {
    of: handovers,
    ids: placesOf(rooms, id),
    mayKnow: (state) => mayKnowHandover(request.actor, state),
    decide: (state) => decide(state as HandoverState),
    beside,
    with: () => writes,
    receipt: receiptOf(request, `handover#${id}`, undefined, rests),
  });
}
