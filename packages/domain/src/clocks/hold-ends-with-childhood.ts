import { dueOn } from '../case/due-on.ts';
import { countingAges } from '../case/identification/known-age.ts';
import { freeFrom, unendedHolds } from '../case/movement/standing-holds.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';

export const holdEndsWithChildhood = clock({
  name: 'hold-ends-with-childhood',
  says: 'Whoever was kept as a child is let go on coming of age, or when found to be an adult.',
  restsOn: ['Standards 6.11(c)', 'Standards 6.11(d)'],
  basis: 'derived',
  owner: 'case-worker',
  afterClosing: true,
  first: true,
  // Standards 6.11(c): "Adult victims shall not be held against their will."
  due: (file) =>
    unendedHolds(file).flatMap(({ id, at }) => {
      const found = isChild(file, at)
        ? undefined
        : dayOf(countingAges(file).find((age) => !isChild(age, age.at))?.at ?? at);
      const on = found ?? freeFrom(file);
      return on === undefined ? [] : [dueOn(id, on)];
    }),
});
