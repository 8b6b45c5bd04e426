import { ruleAnywhere } from '../law/effect-rule.ts';

export const plansFollowEachOther = ruleAnywhere({
  name: 'plans-follow-each-other',
  says: 'There is one national plan of action for each two years: a new one begins when the one before has ended.',
  restsOn: ['Policy VII.3.a(1)'],
  basis: 'derived',
  before: ['agreed-between-states.planned'],
  breaches: ({ effect: { others, ...plan } }) =>
    others.some(({ from, until }) => plan.from <= until && from <= plan.until) ? ['another-plan-runs-then'] : [],
});
