import type { CaseState } from '../../case/case.ts';

type Known = Pick<CaseState, 'referrals' | 'referralAnswers'>;

/** Referrals by their answer (Standards 7.3(c)): `accepted`, `waiting`, or `declined/` and the reason. */
export function referralsAnswered(cases: readonly Known[]): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const answer of cases.flatMap(answersIn)) counted[answer] = (counted[answer] ?? 0) + 1;
  return counted;
}

function answersIn({ referrals, referralAnswers }: Known): readonly string[] {
  return referrals.map(({ id }) => {
    const last = referralAnswers.findLast(({ referral }) => referral === id);
    if (last === undefined) return 'waiting';
    return last.answer === 'accepted' ? 'accepted' : `declined/${last.reason}`;
  });
}
