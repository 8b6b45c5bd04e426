import { ruleAnywhere } from '../law/effect-rule.ts';

export const everyChildIsRecordedAlone = ruleAnywhere({
  name: 'every-child-is-recorded-alone',
  says: 'A batch closes only when every child counted at the door has a record of their own.',
  restsOn: ['Standards 6.11(e)', 'Standards 7.1(d)', 'Foreword (Poipet)'],
  basis: 'derived',
  before: ['batch-ends.closed'],
  breaches: ({ effect: { children } }) => (children.recorded < children.counted ? ['children-not-recorded'] : []),
});
