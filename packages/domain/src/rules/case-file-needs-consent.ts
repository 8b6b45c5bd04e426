import { ruleAnywhere } from '../law/effect-rule.ts';

export const caseFileNeedsConsent = ruleAnywhere({
  name: 'case-file-needs-consent',
  says: 'A case file is opened only when the person agreed, or when a child’s best interest decides.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.11(e)'],
  basis: 'derived',
  before: ['case-opens', 'referred.in'],
  breaches: ({ effect: { agreed } }) => (agreed ? [] : ['D9']),
});
