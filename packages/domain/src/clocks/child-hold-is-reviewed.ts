import { latest } from '../case/latest.ts';
import { freeFrom, unendedHolds } from '../case/movement/standing-holds.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const childHoldIsReviewed = clock({
  name: 'child-hold-is-reviewed',
  says: 'Whether a child must still be kept is asked again and again.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: (file) =>
    unendedHolds(file).flatMap(({ id, at }) => {
      const review = latest(file.holdReviews.filter(({ hold }) => hold === id));
      const on = daysAfter(dayOf(review?.at ?? at), cambodia.childHoldReview.value);
      // From the day on which nobody may keep the child its end is owed, not another look.
      if (!isChild(file, at) || on >= (freeFrom(file) ?? '9999')) return [];
      return [{ thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
    }),
});
