import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { daysAfter } from '../time.ts';

export const sheIsHeardAtTheHearing = clock({
  name: 'she-is-heard-at-the-hearing',
  says: 'On the day of a hearing the person can be there and be heard, and what came of it is written down.',
  restsOn: ['Standards 6.7(d)'],
  basis: 'derived',
  owner: 'case-worker',
  due: ({ hearings, hearingsHeld }) =>
    hearings
      .filter(({ id }) => !hearingsHeld.some(({ hearing }) => hearing === id))
      .map(({ id, on }) => ({ thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] })),
});
