import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const onlyAChildIsToldLess = effectRule({
  name: 'only-a-child-is-told-less',
  says: 'How much the person is told is decided for a child only; an adult is told all.',
  restsOn: ['Standards 6.5(f)', 'Standards 6.5(d)'],
  basis: 'derived',
  before: ['shown.less'],
  unsaid: true,
  naming: () => ({}),
  // It is decided for what is told from now on, whatever day it is dated to.
  breaches: ({ file, recordedAt }) => (isChild(file, recordedAt) ? [] : ['adult-is-told-all']),
});
