import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';

export const plannedAssessmentIsDone = clock({
  name: 'planned-assessment-is-done',
  says: 'It is known which assessments are due and when, and they are done.',
  restsOn: ['Standards 7.6(c)'],
  basis: 'derived',
  owner: 'case-worker',
  due: ({ plannedAssessments, assessments }) =>
    plannedAssessments
      .filter(({ id }) => !assessments.some(({ planned }) => planned === id))
      .map(({ id, due }) => dueOn(id, due)),
});
