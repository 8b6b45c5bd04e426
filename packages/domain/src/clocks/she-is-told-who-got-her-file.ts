import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const sheIsToldWhoGotHerFile = clock({
  name: 'she-is-told-who-got-her-file',
  says: 'Where something was shared without consent, the person is told who got it, and for what reason.',
  restsOn: ['Standards 6.3(b)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: ({ copies, copiesTold }) =>
    copies
      .filter(({ restsOn }) => 'exception' in restsOn)
      .filter(({ id }) => !copiesTold.some((one) => one.copy === id && one.whoTold && one.whyTold && one.understood))
      .map(({ id, at }) => dueOn(id, daysAfter(dayOf(at), cambodia.toldOfCopy.value))),
});
