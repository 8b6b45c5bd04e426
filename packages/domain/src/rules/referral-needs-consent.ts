import { consents } from '../consent/consent.ts';
import { caseRule } from '../law/case-rule.ts';

export const referralNeedsConsent = caseRule({
  name: 'referral-needs-consent',
  says: 'What goes with a referral goes with her consent.',
  restsOn: ['Standards 6.3(b)', 'Policy III (referral)'],
  basis: 'text',
  guards: ['referCase'],
  naming: () => ({}),
  breaches: ({ file, at }) =>
    consents(file.consents, 'ngo', at) || consents(file.consents, 'shelter', at) ? [] : ['consent-missing'],
});
