import { latest } from '../case/latest.ts';
import { openSearches } from '../case/safety/open-searches.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const missingPersonIsLookedFor = clock({
  name: 'missing-person-is-looked-for',
  says: 'The search for a missing person goes on until it has an end.',
  restsOn: ['Standards 6.1(k)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    openSearches(file).map(({ id, at }) => {
      const step = latest(file.missingSteps.filter(({ missing }) => missing === id));
      const on = daysAfter(dayOf(step?.at ?? at), cambodia.missingSearch.value);
      return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
    }),
});
