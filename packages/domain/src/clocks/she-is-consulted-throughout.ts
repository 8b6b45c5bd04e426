import { latest } from '../case/latest.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const sheIsConsultedThroughout = clock({
  name: 'she-is-consulted-throughout',
  says: 'The person is asked again and again what they think and need, and takes part in planning.',
  restsOn: ['Standards 6.6(c)', 'Standards 6.9(a)', 'Standards 6.9(b)', 'Standards 6.9(c)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ consultations, openedAt }) => {
    const since = dayOf(latest(consultations)?.at ?? openedAt);
    const on = daysAfter(since, cambodia.consultation.value);
    return [{ thing: since, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
