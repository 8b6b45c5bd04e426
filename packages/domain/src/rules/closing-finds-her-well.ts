import { notYetWell } from '../case/closing/reached.ts';
import { effectRule } from '../law/effect-rule.ts';

export const closingFindsHerWell = effectRule({
  name: 'closing-finds-her-well',
  says: 'A case closes as recovered only when the person is in better health, stable in mind and means, settled and confident.',
  restsOn: ['Standards 7.10(a)'],
  basis: 'derived',
  before: ['case-ends'],
  // "emotionally and financially stable, feels settled in the community and family and feels confident"
  breaches: ({ effect }) => (effect.reason === 'recovered' ? notYetWell(effect).map((one) => `not-yet:${one}`) : []),
});
