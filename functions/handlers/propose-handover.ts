import type { Decision } from '@homeward/domain/command';
import type { HandoverEvent } from '@homeward/domain/handover/handover';
import { type Proposal, proposeHandover } from '@homeward/domain/handover/propose';
import { numbered } from '@homeward/domain/numbers/draw-number';
import type { Request } from '@homeward/runtime/request';
import type { readSpeakers } from '@homeward/runtime/settings';
import type { Beside } from '@homeward/store/beside';
import { handovers } from '@homeward/store/handovers';
import { handoverNumberWrites } from '@homeward/store/numbers';
import { perform } from '@homeward/store/perform';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import type { Copy } from './disclosures.ts';
import { numbersFor } from './numbers.ts';

export type Propose = Request<'proposeHandover'>;
export type SpeakersOf = ReturnType<typeof readSpeakers>;
type Consent = Parameters<typeof proposeHandover>[1];
type Named = { readonly name: string; readonly copy: Copy };

/** Makes the handover under its number, its copies in the same transaction. */
export function propose(
  rooms: Rooms,
  request: Propose,
  proposal: Proposal,
  consent: Consent,
  copies: readonly Named[],
  others: readonly Beside[] = [],
) {
  const { country, quiet } = proposal;
  const place = { country, quiet, handover: request.key };
  const draw = numbersFor(rooms, request, 'handover');
  return perform(rooms.store, commandOf(request), {
    of: handovers,
    ids: [place],
    creates: true,
    decide: (): Decision<HandoverEvent> => numbered(proposeHandover(proposal, consent, request.act), draw()),
    beside: others,
    with: ({ number }) => [...copies.flatMap(({ copy }) => copy.writes), ...handoverNumberWrites(number, place)],
    receipt: receiptOf(request, `handover#${request.key}`),
  });
}

/** The copies' ids by the desk that holds each. */
export function namesOf(copies: readonly Named[]): Readonly<Record<string, string>> {
  return Object.fromEntries(copies.map(({ name, copy }) => [name, copy.id]));
}
