import { visitsMet } from '../case/follow-up/met.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const firstVisitAfterReturn = clock({
  name: 'first-visit-after-return',
  says: 'The person is visited soon after they went home.',
  restsOn: ['Standards 7.9(a)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const { placement } = file;
    if (placement === undefined) return [];
    const since = placement.at;
    if (visitsMet(file).some(({ visitedAt }) => Date.parse(visitedAt) >= Date.parse(since))) return [];
    const on = daysAfter(dayOf(since), cambodia.followUpVisit.value);
    return [{ thing: dayOf(since), on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
