import * as z from 'zod';
import { id } from '../../text.ts';
import { entry } from '../entry.ts';

/** A partner's answer. Standards 7.3(e): prejudice is no reason, and none of these is one. */
export const referralAnswer = () => ({
  referral: id,
  answer: z.enum(['accepted', 'declined']),
  reason: z
    .enum(['no-place', 'not-our-service', 'no-interpreter', 'no-budget', 'unsafe-for-her-here', 'she-changed-her-mind'])
    .optional(),
});

/** What partners' answers leave in the state of a case. */
export const referralTrack = () => ({ referralAnswers: z.array(entry(referralAnswer())).default([]) });
