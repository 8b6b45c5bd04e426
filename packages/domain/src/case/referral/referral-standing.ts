import * as z from 'zod';
import { code } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { declineReason } from './track.ts';

/** How a referral stands, as lists and other systems are told. */
export const referred = () =>
  z.strictObject({
    id: z.string(),
    to: code,
    answer: z.enum(['waiting', 'accepted', 'declined', 'withdrawn']),
    reason: declineReason.optional(),
  });
type Referred = z.infer<ReturnType<typeof referred>>;

/** A referral with the last answer to it, or that the person took back what it rested on. */
export function standingOfReferral(
  { referralAnswers }: Pick<CaseState, 'referralAnswers'>,
  { id, to, withdrawn }: Pick<CaseState['referrals'][number], 'id' | 'to' | 'withdrawn'>,
): Referred {
  if (withdrawn !== undefined) return { id, to, answer: 'withdrawn' };
  const { answer = 'waiting', reason } = referralAnswers.findLast(({ referral }) => referral === id) ?? {};
  return { id, to, answer, ...(reason === undefined ? {} : { reason }) };
}
