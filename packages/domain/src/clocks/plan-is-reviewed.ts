import { dueOn, latestOf } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const planIsReviewed = clock({
  name: 'plan-is-reviewed',
  says: 'The plan is reviewed often.',
  restsOn: ['Standards 7.5(c)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ plans, planReviews }) => {
    const since = latestOf([...plans, ...planReviews].map(({ at }) => at));
    return since === undefined ? [] : [dueOn('plan', daysAfter(dayOf(since), cambodia.planReview.value))];
  },
});
