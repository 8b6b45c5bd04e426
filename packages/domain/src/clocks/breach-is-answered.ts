import { openBreaches } from '../case/breaches/open-breaches.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const breachIsAnswered = clock({
  name: 'breach-is-answered',
  says: 'What was done against a rule is answered by a supervisor.',
  restsOn: ['Standards 10(c)', 'Standards 13 step 3'],
  basis: 'local',
  owner: 'supervisor',
  first: true,
  afterClosing: true,
  due: (file) =>
    openBreaches(file).map(({ id, at, heardAt }) => ({
      thing: id,
      on: daysAfter(dayOf(heardAt ?? at), cambodia.breachAnswer.value),
    })),
});
