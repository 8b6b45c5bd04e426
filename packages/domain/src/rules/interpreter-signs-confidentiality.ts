import { caseRule } from '../law/case-rule.ts';
import { dayOf } from '../time.ts';

export const interpreterSignsConfidentiality = caseRule({
  name: 'interpreter-signs-confidentiality',
  says: 'Nobody interprets for a person without having signed to keep it confidential.',
  restsOn: ['Standards 6.5(e)', 'Standards 6.3(a)'],
  basis: 'derived',
  guards: ['recordInterpreter'],
  breaches: ({ said: { confidentialitySignedOn: signed }, at }) =>
    signed !== undefined && signed <= dayOf(at) ? [] : ['confidentiality-not-signed'],
});
