import { lastAssessed } from '../case/assessment/latest-assessments.ts';
import { aspect } from '../case/assessment/track.ts';
import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const herStateIsAssessedRegularly = clock({
  name: 'her-state-is-assessed-regularly',
  says: 'The physical, mental and emotional state is assessed again and again.',
  restsOn: ['Standards 6.1(g)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    aspect.options.map((one) => {
      const since = dayOf(lastAssessed(file, one) ?? file.openedAt);
      return dueOn(one, daysAfter(since, cambodia.assessment.value));
    }),
});
