import { couldNotBeAsked } from '../case/assessment/latest-assessments.ts';
import type { CaseState } from '../case/case.ts';
import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const resultIsSharedWithHer = clock({
  name: 'result-is-shared-with-her',
  says: 'The result of an assessment is shared with the person, or a reason says why not yet; what could not wait is told to the person.',
  restsOn: ['Policy III (assessment)', 'Standards 6.10(f)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ assessments, resultsShared }) =>
    assessments
      .filter((one) => !resultsShared.some((shared) => shared.assessment === one.id && isSettled(one, shared)))
      .map(({ id, at }) => dueOn(id, daysAfter(dayOf(at), cambodia.resultShared.value))),
});

// A reason why not yet puts off the result; that they were examined without being asked, the person hears.
function isSettled(
  assessment: CaseState['assessments'][number],
  { told }: CaseState['resultsShared'][number],
): boolean {
  return !couldNotBeAsked(assessment) || told === 'told' || told === 'she-did-not-want-it';
}
