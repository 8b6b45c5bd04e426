import * as z from 'zod';
import { code } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { refusesReferral } from './agreed.ts';

/** What the stream carries of it: which organisation is told, and nothing about the person. */
export const referralWithdrawn = z.lazy(() =>
  z.strictObject({
    type: z.literal('ReferralWithdrawn'),
    organisation: code,
    /** Contacts that the case keeps away. */
    notTo: z.array(code).default([]),
  }),
);

type Referral = CaseState['referrals'][number];
type Known = Pick<CaseState, 'referrals' | 'referralAnswers'>;

/** The answer that a partner gave last to a referral. */
function lastAnswer({ referralAnswers }: Known, { id }: Referral) {
  return referralAnswers.findLast(({ referral }) => referral === id)?.answer;
}

/**
 * The referrals after the person's word: one that was not declined ends if their last word to its receiver is a no
 * (Standards 6.3(b)).
 */
export function withReferralsFollowing(before: CaseState, after: CaseState, at: string): CaseState {
  if (after.consents === before.consents) return after;
  const ends = (one: Referral) =>
    one.withdrawn === undefined && lastAnswer(after, one) !== 'declined' && refusesReferral(after.consents, one, at);
  return { ...after, referrals: after.referrals.map((one) => (ends(one) ? { ...one, withdrawn: at } : one)) };
}

/** The referrals that ended between two states of a case because the person took a consent back. */
export function referralsWithdrawn(before: Known, after: Known): readonly Referral[] {
  const ended = before.referrals.filter(({ withdrawn }) => withdrawn !== undefined).map(({ id }) => id);
  return after.referrals.filter(({ id, withdrawn }) => withdrawn !== undefined && !ended.includes(id));
}
