import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const ageIsDeterminedFirst = clock({
  name: 'age-is-determined-first',
  says: 'Whether she is a child or an adult is found out before anything else.',
  restsOn: ['Standards 7.1(d)', 'Standards 6.11 (in brief)'],
  basis: 'local',
  owner: 'case-worker',
  first: true,
  due: ({ age, ages, openedAt }) => {
    if (age !== 'presumed-child') return [];
    const since = dayOf(ages.at(-1)?.at ?? openedAt);
    const on = daysAfter(since, cambodia.ageDetermination.value);
    return [{ thing: since, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
