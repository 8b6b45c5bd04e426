import { untilGrown } from '../case/due-on.ts';
import { familyFoundAt } from '../case/family/found.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const familyOfAChildIsFound = clock({
  name: 'family-of-a-child-is-found',
  says: 'The family of a child is identified quickly.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const { openedAt, placement } = file;
    const known = placement?.kind === 'family' || familyFoundAt(file) !== undefined;
    if (!isChild(file, openedAt) || known) return [];
    const on = daysAfter(dayOf(openedAt), cambodia.familyTracing.value);
    return [{ thing: dayOf(openedAt), on, escalates: [daysAfter(on, cambodia.escalation.value)], ...untilGrown(file) }];
  },
});
