import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter, hoursAfter } from '../time.ts';

export const alertIsAnswered = clock({
  name: 'alert-is-answered',
  says: 'The police answers a warning about the person in time.',
  restsOn: ['Standards 6.1(b)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ alerts, alertActions }) =>
    alerts
      .filter(({ id }) => !alertActions.some(({ alert }) => alert === id))
      .map(({ id, at }) => {
        const on = hoursAfter(at, cambodia.protectionAlert.value);
        return { thing: id, on, escalates: [on, daysAfter(dayOf(on), cambodia.escalation.value)] };
      }),
});
