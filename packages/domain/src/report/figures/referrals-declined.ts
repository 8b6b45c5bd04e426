import type { CaseState } from '../../case/case.ts';

type Known = Pick<CaseState, 'citizenship' | 'referrals' | 'referralAnswers'>;
type Declined = { readonly answered: number; readonly declined: number };

/**
 * Standards 7.3(e): how many referrals that partners answered were declined, Cambodians beside all others; those without a known
 * citizenship among these.
 */
export function referralsDeclined(files: readonly Known[]): {
  readonly cambodian: Declined;
  readonly foreign: Declined;
} {
  return {
    cambodian: declinedIn(files.filter(({ citizenship }) => citizenship === 'KH')),
    foreign: declinedIn(files.filter(({ citizenship }) => citizenship !== 'KH')),
  };
}

function declinedIn(files: readonly Known[]): Declined {
  const last = files.flatMap(({ referrals, referralAnswers }) =>
    referrals.flatMap(({ id }) => referralAnswers.findLast(({ referral }) => referral === id)?.answer ?? []),
  );
  return { answered: last.length, declined: last.filter((one) => one === 'declined').length };
}
