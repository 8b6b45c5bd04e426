import { onTrial, reviewsOf } from '../case/reintegration/trials.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const trialIsReviewed = clock({
  name: 'trial-is-reviewed',
  says: 'While the person lives somewhere on trial, safety and well-being are looked at again and again.',
  restsOn: ['Standards 7.8(e)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    onTrial(file).map(({ id, at }) => {
      const on = daysAfter(dayOf(reviewsOf(file, id).at(-1)?.at ?? at), cambodia.trialReview.value);
      return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
    }),
});
