import { rule } from '../law/rule.ts';

type Period = { readonly from: string; readonly until: string };

export const plansFollowEachOther = rule({
  name: 'plans-follow-each-other',
  says: 'There is one national plan of action for each two years: a new one begins when the one before has ended.',
  restsOn: ['Policy VII.3.a(1)'],
  basis: 'derived',
  breaches: (plan: Period, others: readonly Period[]) =>
    others.some(({ from, until }) => plan.from <= until && from <= plan.until) ? ['another-plan-runs-then'] : [],
});
