import { rule } from '../law/rule.ts';

export const everyChildIsRecordedAlone = rule({
  name: 'every-child-is-recorded-alone',
  says: 'A batch closes only when every child counted at the door has a record of their own.',
  restsOn: ['Standards 6.11(e)', 'Standards 7.1(d)', 'Foreword (Poipet)'],
  basis: 'derived',
  breaches: (childrenCounted: number, childrenRecorded: number) =>
    childrenRecorded < childrenCounted ? ['children-not-recorded'] : [],
});
