import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const recordsAreShownInTime = clock({
  name: 'records-are-shown-in-time',
  says: 'Whoever asks for their records is answered in time.',
  restsOn: ['Standards 6.5(d)', 'Standards 11(9)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: ({ recordRequests, recordAnswers }) =>
    recordRequests
      .filter(({ id }) => !recordAnswers.some(({ request }) => request === id))
      .map(({ id, at }) => {
        const on = daysAfter(dayOf(at), cambodia.recordAccess.value);
        return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
      }),
});
