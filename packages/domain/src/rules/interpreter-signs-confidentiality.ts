import { effectRule } from '../law/effect-rule.ts';
import { dayOf } from '../time.ts';

export const interpreterSignsConfidentiality = effectRule({
  name: 'interpreter-signs-confidentiality',
  says: 'Nobody interprets for a person without having signed to keep it confidential.',
  restsOn: ['Standards 6.5(e)', 'Standards 6.3(a)'],
  basis: 'derived',
  before: ['in-care-of.interpreter'],
  breaches: ({ effect: { confidentialitySignedOn: signed }, at }) =>
    signed !== undefined && signed <= dayOf(at) ? [] : ['confidentiality-not-signed'],
});
