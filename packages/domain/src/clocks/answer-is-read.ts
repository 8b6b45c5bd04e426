import { isWaiting } from '../case/answers/settled.ts';
import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const answerIsRead = clock({
  name: 'answer-is-read',
  says: 'What another organisation sent back about the person is read and taken into the file.',
  restsOn: ['Standards 11(6)', 'Standards 6.3(c)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: ({ answers }) =>
    answers.filter(isWaiting).map(({ id, at }) => dueOn(id, daysAfter(dayOf(at), cambodia.answerRead.value))),
});
