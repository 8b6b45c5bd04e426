import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';
import { workingDaysAfter } from '../working-days.ts';

export const searchForFamilyIsAcknowledged = clock({
  name: 'search-for-family-is-acknowledged',
  says: 'Whoever was asked to search for the family says soon that the search is under way.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ tracings, tracingAnswers }) =>
    tracings
      .filter(({ id }) => !tracingAnswers.some(({ tracing }) => tracing === id))
      .map(({ id, at }) => {
        const { by, holidaysUnknown } = workingDaysAfter('KH', dayOf(at), cambodia.tracingAcknowledged.value);
        const escalates = [daysAfter(by, cambodia.escalation.value)];
        return { thing: id, on: by, escalates, ...(holidaysUnknown.length > 0 ? { holidaysUnknown } : {}) };
      }),
});
