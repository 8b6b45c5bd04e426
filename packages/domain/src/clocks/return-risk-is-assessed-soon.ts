import { lastRisk } from '../case/assessment/latest-assessments.ts';
import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const returnRiskIsAssessedSoon = clock({
  name: 'return-risk-is-assessed-soon',
  says: 'The risk of going back to family and community is assessed as soon as practical.',
  restsOn: ['Standards 7.6(d)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    lastRisk(file, 'return') === undefined
      ? [dueOn('return', daysAfter(dayOf(file.openedAt), cambodia.returnRisk.value))]
      : [],
});
