import type { CaseState } from '../case.ts';
import { stayNow } from '../stay/stays-now.ts';

type Known = Pick<CaseState, 'stays' | 'stayEnds' | 'referrals' | 'referralAnswers'>;

/** Who cares for the person now: the place of their stay, and partners who accepted a referral. Each once. */
export function providersOf(file: Known): readonly string[] {
  const accepted = file.referrals
    .filter(({ withdrawn }) => withdrawn === undefined)
    .filter(({ id }) => file.referralAnswers.findLast(({ referral }) => referral === id)?.answer === 'accepted')
    .map(({ to }) => to);
  const here = stayNow(file);
  return [...new Set([...(here === undefined ? [] : [here.place]), ...accepted])];
}
