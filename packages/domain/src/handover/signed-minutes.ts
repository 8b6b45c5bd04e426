import * as z from 'zod';
import { recordNumber } from '../case/clear.ts';
import { moment } from '../dates.ts';
import { anyCountry, role } from '../people/actor.ts';
import { code, id } from '../text.ts';
import { countryOf, type HandoverState } from './handover.ts';

/**
 * What is signed of minutes that both sides confirmed: which handover and edition, the hash of the minutes (SHA-256
 * over RFC 8785 JSON, lower-case hex), who gave and who took over, and when. It says nothing of anybody; it fits into a
 * QR code.
 */
export const signedMinutes = z.lazy(() =>
  z.strictObject({
    says: z.literal('homeward-minutes'),
    handover: id,
    /** What people call it by, as it stands on the paper. */
    number: recordNumber.optional(),
    edition: z.int().min(1),
    minutes: z.string().regex(/^[0-9a-f]{64}$/),
    from: anyCountry,
    to: anyCountry,
    sender: code,
    receiver: code,
    at: moment,
    /** In which post each of them spoke, and when: what stands on paper beside the signatures. */
    senderPost: role.optional(),
    senderAt: moment.optional(),
    receiverPost: role.optional(),
    receiverAt: moment.optional(),
    /** The receiver said it by a one-time link, without an account. */
    receiverByLink: z.literal(true).optional(),
  }),
);
export type SignedMinutes = z.infer<typeof signedMinutes>;

/**
 * What is to be signed once both sides have confirmed these minutes; nothing before that, and nothing of other minutes.
 */
export function minutesToSign(state: HandoverState, minutes: string): SignedMinutes | undefined {
  const { S, V } = state.confirmations;
  if (S === undefined || V === undefined || S.minutes !== minutes || V.minutes !== minutes) return undefined;
  return {
    says: 'homeward-minutes',
    handover: state.id,
    ...(state.number === undefined ? {} : { number: state.number }),
    edition: state.edition,
    minutes,
    from: countryOf(state, 'S'),
    to: countryOf(state, 'V'),
    sender: S.organisation,
    receiver: V.organisation,
    at: state.handedOverAt ?? V.at,
    senderAt: S.at,
    receiverAt: V.at,
    ...(S.post === undefined ? {} : { senderPost: S.post }),
    ...(V.post === undefined ? {} : { receiverPost: V.post }),
    ...(V.byLink === undefined ? {} : { receiverByLink: true }),
  };
}
