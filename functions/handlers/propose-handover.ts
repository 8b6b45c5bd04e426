import type { Decision } from '@homeward/domain/command';
import type { HandoverEvent } from '@homeward/domain/handover/handover';
import { type Proposal, proposeHandover } from '@homeward/domain/handover/propose';
import type { Request } from '@homeward/runtime/request';
import type { readSpeakers } from '@homeward/runtime/settings';
import type { Beside } from '@homeward/store/beside';
import { handovers } from '@homeward/store/handovers';
import { perform } from '@homeward/store/perform';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import type { Copy } from './disclosures.ts';

export type Propose = Request<'proposeHandover'>;
export type SpeakersOf = ReturnType<typeof readSpeakers>;
type Consent = Parameters<typeof proposeHandover>[1];
type Named = { readonly name: string; readonly copy: Copy };

/** Makes the handover, its copies in the same transaction. */
export function propose(
  rooms: Rooms,
  request: Propose,
  proposal: Proposal,
  consent: Consent,
  copies: readonly Named[],
  others: readonly Beside[] = [],
) {
  const { country, quiet } = proposal;
  return perform(rooms.store, commandOf(request), {
    of: handovers,
    ids: [{ country, quiet, handover: request.key }],
    creates: true,
    decide: (): Decision<HandoverEvent> => proposeHandover(proposal, consent, request.act),
    beside: others,
    with: () => copies.flatMap(({ copy }) => copy.writes),
    receipt: receiptOf(request, `handover#${request.key}`),
  });
}

/** The copies' ids by the desk that holds each. */
export function namesOf(copies: readonly Named[]): Readonly<Record<string, string>> {
  return Object.fromEntries(copies.map(({ name, copy }) => [name, copy.id]));
}
