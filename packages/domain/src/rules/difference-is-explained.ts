import { ruleAnywhere } from '../law/effect-rule.ts';

export const differenceIsExplained = ruleAnywhere({
  name: 'difference-is-explained',
  says: 'A batch closes only when the difference between declared and counted is explained.',
  restsOn: ['Policy VI.a'],
  basis: 'local',
  before: ['batch-ends.closed'],
  breaches: ({ effect: { declared, counted, difference } }) => {
    if (counted === undefined) return ['not-counted'];
    return declared !== undefined && declared !== counted && difference === undefined ? ['difference-unexplained'] : [];
  },
});
