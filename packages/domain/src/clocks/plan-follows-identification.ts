import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const planFollowsIdentification = clock({
  name: 'plan-follows-identification',
  says: 'The plan is made as soon as possible after the person is identified.',
  restsOn: ['Standards 7.5(b)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ plans, openedAt }) =>
    plans.length > 0 ? [] : [dueOn('first-plan', daysAfter(dayOf(openedAt), cambodia.firstPlan.value))],
});
