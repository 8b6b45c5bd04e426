import { interpretersOwed } from '../case/identification/interpreters-owed.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const interpreterIsFound = clock({
  name: 'interpreter-is-found',
  says: 'Whoever does not speak Khmer, or signs, has an interpreter soon.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const on = daysAfter(dayOf(file.openedAt), cambodia.interpreterFound.value);
    return interpretersOwed(file).map((thing) => ({
      thing,
      on,
      escalates: [daysAfter(on, cambodia.escalation.value)],
    }));
  },
});
