import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const referralIsAnswered = clock({
  name: 'referral-is-answered',
  says: 'Whoever receives a referral answers it.',
  restsOn: ['Standards 7.3(c)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ referrals, referralAnswers }) =>
    referrals
      .filter(({ withdrawn }) => withdrawn === undefined)
      .filter(({ id }) => !referralAnswers.some(({ referral }) => referral === id))
      .map(({ id, at }) => dueOn(id, daysAfter(dayOf(at), cambodia.referralAnswer.value))),
});
