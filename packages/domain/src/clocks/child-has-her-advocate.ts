import { inProceedingsSince } from '../case/justice/in-proceedings.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const childHasHerAdvocate = clock({
  name: 'child-has-her-advocate',
  says: 'A child in proceedings has an advocate appointed.',
  restsOn: ['Standards 6.7(e)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const since = inProceedingsSince(file);
    if (since === undefined || !isChild(file.age) || file.advocates.length > 0) return [];
    const on = daysAfter(dayOf(since), cambodia.advocate.value);
    return [{ thing: dayOf(since), on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
