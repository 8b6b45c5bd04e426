import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const adultIsNotKept = effectRule({
  name: 'adult-is-not-kept',
  says: 'Whoever questions an adult lets them leave at any time.',
  restsOn: ['Standards 6.11(c)'],
  basis: 'derived',
  before: ['questioned.questioning'],
  // "Adult victims shall not be held against their will": that it was done all the same stands in the file, and somebody answers for it.
  breaches: ({ file, effect: { couldLeave }, at }) => (couldLeave === 'no' && !isChild(file, at) ? ['adult-kept'] : []),
});
