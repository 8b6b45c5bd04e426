import { rule } from '../law/rule.ts';

export const referralNeedsConsent = rule({
  name: 'referral-needs-consent',
  says: 'What goes with a referral goes with her consent.',
  restsOn: ['Standards 6.3(b)', 'Policy III (referral)'],
  basis: 'text',
  breaches: (consented: boolean) => (consented ? [] : ['consent-missing']),
});
