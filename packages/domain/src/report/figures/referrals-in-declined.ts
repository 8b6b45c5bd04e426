import type { ReferralAnswer } from '../parity/referral-answer.ts';

type Declined = { readonly answered: number; readonly declined: number };

/**
 * Standards 7.3(e): how many referrals of partners casework answered, and how many of them it declined, Cambodians beside all others;
 * those without a known citizenship among these. Who waits and what was taken back was answered by nobody.
 */
export function referralsInDeclined(answers: readonly Pick<ReferralAnswer, 'foreign' | 'declined'>[]): {
  readonly cambodian: Declined;
  readonly foreign: Declined;
} {
  return {
    cambodian: declinedIn(answers.filter(({ foreign }) => !foreign)),
    foreign: declinedIn(answers.filter(({ foreign }) => foreign)),
  };
}

function declinedIn(answers: readonly Pick<ReferralAnswer, 'declined'>[]): Declined {
  return { answered: answers.length, declined: answers.filter(({ declined }) => declined).length };
}
