import { latest } from '../case/latest.ts';
import { standingHolds } from '../case/movement/standing-holds.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const childHoldIsReviewed = clock({
  name: 'child-hold-is-reviewed',
  says: 'Whether a child must still be kept is asked again and again.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    standingHolds(file).map(({ id, at }) => {
      const review = latest(file.holdReviews.filter(({ hold }) => hold === id));
      const on = daysAfter(dayOf(review?.at ?? at), cambodia.childHoldReview.value);
      return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
    }),
});
