import { ruleAnywhere } from '../law/effect-rule.ts';

export const returnLeadsHome = ruleAnywhere({
  name: 'return-leads-home',
  says: 'A return without a handover leads to the person’s own country, or to one that may be theirs.',
  restsOn: ['Standards 6.11(a)'],
  basis: 'derived',
  before: ['case-opens.report', 'case-opens.referral', 'returned.journey'],
  breaches: ({ effect: { home } }) => (home === false ? ['not-her-country'] : []),
});
