import { running } from '../case/reintegration/trials.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const followUpIsPlanned = clock({
  name: 'follow-up-is-planned',
  says: 'Where a person was reintegrated, follow-up is planned and its visits are agreed with them.',
  restsOn: ['Standards 7.9(a)', 'Standards 7.9(b)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const [first] = running(file);
    // A plan that nobody agreed with the person is not the one that is owed.
    if (first === undefined || (file.followUpPlans.at(-1)?.agreedWith ?? 'nobody-yet') !== 'nobody-yet') return [];
    const on = daysAfter(dayOf(first.at), cambodia.followUpPlan.value);
    return [{ thing: first.id, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
