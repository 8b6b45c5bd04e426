import { notYetWell } from '../case/closing/reached.ts';
import { caseRule } from '../law/case-rule.ts';

export const closingFindsHerWell = caseRule({
  name: 'closing-finds-her-well',
  says: 'A case closes as recovered only when the person is in better health, stable in mind and means, settled and confident.',
  restsOn: ['Standards 7.10(a)'],
  basis: 'derived',
  guards: ['closeCase'],
  // "emotionally and financially stable, feels settled in the community and family and feels confident"
  breaches: ({ said }) => (said.reason === 'recovered' ? notYetWell(said).map((one) => `not-yet:${one}`) : []),
});
