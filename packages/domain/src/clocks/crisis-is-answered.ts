import { openCrises, planOf } from '../case/crisis/open-crises.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, hoursAfter } from '../time.ts';

export const crisisIsAnswered = clock({
  name: 'crisis-is-answered',
  says: 'A crisis is answered at once by whoever is on call.',
  restsOn: ['Policy III (crisis)'],
  basis: 'local',
  owner: 'case-worker',
  first: true,
  // "also requires a immediate crisis intervention": told on the day it begins, and higher up when nobody has answered.
  due: (file) =>
    openCrises(file)
      .filter(({ id }) => planOf(file, id) === undefined)
      .map(({ id, at }) => ({
        thing: id,
        on: dayOf(at),
        escalates: [hoursAfter(at, cambodia.crisisAnswer.value)],
      })),
});
