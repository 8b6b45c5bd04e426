import { openSearches, policeWasTold } from '../case/safety/open-searches.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter, hoursAfter } from '../time.ts';

export const policeIsToldOfAMissingPerson = clock({
  name: 'police-is-told-of-a-missing-person',
  says: 'The police is told soon that a person is missing; if it is a child, a supervisor hears at once.',
  restsOn: ['Standards 6.1(k)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    return openSearches(file)
      .filter(({ id }) => !policeWasTold(file, id))
      .map(({ id, at }) => {
        const child = isChild(file, at);
        const within = (child ? cambodia.missingChildPolice : cambodia.missingPolice).value;
        const on = hoursAfter(at, within);
        return { thing: id, on, escalates: [child ? dayOf(at) : daysAfter(dayOf(on), cambodia.escalation.value)] };
      });
  },
});
