import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const planCopyIsGiven = clock({
  name: 'plan-copy-is-given',
  says: 'The person has the plan when they ask for it.',
  restsOn: ['Standards 7.5(f)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: ({ planRequests, planCopies }) =>
    planRequests
      .filter(({ id }) => !planCopies.some(({ request }) => request === id))
      .map(({ id, at }) => dueOn(id, daysAfter(dayOf(at), cambodia.planCopy.value))),
});
