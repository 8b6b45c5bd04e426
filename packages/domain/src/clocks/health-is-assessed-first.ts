import { lastAssessed } from '../case/assessment/latest-assessments.ts';
import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

/** "physical and psychological health assessments shall be prioritized" */
const first = ['physical', 'mental'] as const;

export const healthIsAssessedFirst = clock({
  name: 'health-is-assessed-first',
  says: 'Physical and psychological health is assessed before anything else.',
  restsOn: ['Standards 7.6(a)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    first
      .filter((one) => lastAssessed(file, one) === undefined)
      .map((one) => dueOn(one, daysAfter(dayOf(file.openedAt), cambodia.firstAssessments.value))),
});
