import { rule } from '../law/rule.ts';

export const caseFileNeedsConsent = rule({
  name: 'case-file-needs-consent',
  says: 'A case file is opened only when the person agreed, or when a child’s best interest decides.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.11(e)'],
  basis: 'derived',
  breaches: (mayOpen: boolean) => (mayOpen ? [] : ['D9']),
});
