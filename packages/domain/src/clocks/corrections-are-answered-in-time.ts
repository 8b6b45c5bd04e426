import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const correctionsAreAnsweredInTime = clock({
  name: 'corrections-are-answered-in-time',
  says: 'Whoever says that something in their file is not right is answered in time.',
  restsOn: ['Standards 11(9)', 'Standards 6.5(d)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: ({ correctionRequests, correctionAnswers }) =>
    correctionRequests
      .filter(({ id }) => !correctionAnswers.some((answer) => answer.correctionRequest === id))
      .map(({ id, at }) => {
        const on = daysAfter(dayOf(at), cambodia.recordAccess.value);
        return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
      }),
});
