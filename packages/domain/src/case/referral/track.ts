import * as z from 'zod';
import { moment } from '../../dates.ts';
import { code } from '../../text.ts';
import { service } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { reasonsButForeign } from '../services/foreign-as-reason.ts';
import { receiverKind } from './receiver-kind.ts';

/**
 * What a referral is to come to, as the person and the case worker see it (Policy III): the receiver prepares for that.
 */
export const expectedResult = z.enum([
  'safe-place',
  'treated',
  'calmer',
  'at-school',
  'with-a-skill',
  'with-an-income',
  'heard-in-court',
  'paid-what-is-owed',
  'with-papers',
  'family-found',
  'family-prepared',
  'other',
]);

/** A referral, with what its receiver is and the decision it rests on. */
export const referral = () =>
  z.strictObject({
    id: z.string(),
    at: moment,
    to: code,
    services: z.array(service),
    kind: receiverKind,
    decision: entryOf('decisions'),
    expects: z.array(expectedResult).default([]),
    /** When the person took back what it rested on: it has ended. */
    withdrawn: moment.optional(),
  });

/** Why a partner does not take the person. */
export const declineReason = reasonsButForeign([
  'no-place',
  'not-our-service',
  'no-interpreter',
  'no-budget',
  'unsafe-for-her-here',
  'she-changed-her-mind',
]);

/** A partner's answer. Standards 7.3(e): prejudice is no reason, and none of these is one. */
export const referralAnswer = () => ({
  referral: entryOf('referrals'),
  answer: z.enum(['accepted', 'declined']),
  reason: declineReason.optional(),
});

/** The same as the partner's system sends it: it was told of one person, and knows no referral by an id. */
export const partnersAnswer = () =>
  z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('accepted') }),
    z.strictObject({ answer: z.literal('declined'), reason: declineReason }),
  ]);

/** What partners' answers leave in the state of a case. */
export const referralTrack = () => ({ referralAnswers: z.array(entry(referralAnswer())).default([]) });
