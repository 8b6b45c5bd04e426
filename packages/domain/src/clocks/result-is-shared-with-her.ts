import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const resultIsSharedWithHer = clock({
  name: 'result-is-shared-with-her',
  says: 'The result of an assessment is shared with her, or a reason says why not yet.',
  restsOn: ['Policy III (assessment)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ assessments, resultsShared }) =>
    assessments
      .filter(({ id }) => !resultsShared.some(({ assessment }) => assessment === id))
      .map(({ id, at }) => dueOn(id, daysAfter(dayOf(at), cambodia.resultShared.value))),
});
