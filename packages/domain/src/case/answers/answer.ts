import * as z from 'zod';
import { saidConsent } from '../../consent/consent.ts';
import { moment } from '../../dates.ts';
import { country, desk } from '../../people/actor.ts';
import { code, id } from '../../text.ts';
import { service } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { partnersAnswer } from '../referral/track.ts';
import { sectionName } from '../sections.ts';

/** Desks that send an answer: those that were given a copy and may write, and the border's once a file was opened. */
const answeringDesk = desk.extract(['partner', 'mission', 'embassy', 'counterpart', 'transit']);

/** Where an answer opens: anything medical at health, everything else where the file is. */
const openingDesk = desk.extract(['casework', 'health']);

/** What came of a service, as far as its provider can say. */
export const givenService = z.strictObject({ service, outcome: z.enum(['provided', 'declined']) });

/** Why an answer does not become part of the file. It stays readable where it waits. */
const asideReason = z.enum(['about-somebody-else', 'already-known', 'not-hers-to-say', 'not-understood']);

/** What the case worker, or the health worker of the case, says of an answer. */
export const takingIn = () => ({
  answer: entryOf('answers'),
  outcome: z.enum(['taken-in', 'set-aside']),
  reason: asideReason.optional(),
});

/**
 * What stands unsealed of an answer: its sender, what it answers, its sections, services given, whether a partner takes
 * the person.
 */
export const plainAnswer = () => ({
  id,
  desk: answeringDesk,
  country,
  organisation: code,
  /** The copy that it answers; of the border's, the arrival. */
  of: id,
  to: openingDesk,
  sections: z.array(sectionName).min(1),
  outcomes: z.array(givenService),
  /** The answer to the referral that the organisation was sent. */
  referral: partnersAnswer().optional(),
  /** The consent that the person took back where the answer comes from: it ends when the answer comes. */
  withdraws: id.optional(),
  /** What the person refused where the answer comes from: a no to it when the answer comes. */
  refuses: saidConsent.optional(),
});

/** An answer in the register of a case: it waits until somebody has read it and decided. */
export const answer = () => {
  const { id: _, ...plain } = plainAnswer();
  return entry({
    ...plain,
    status: z.enum(['waiting', 'taken-in', 'set-aside']),
    settled: z.strictObject({ at: moment, by: z.string(), reason: asideReason.optional() }).optional(),
  });
};
