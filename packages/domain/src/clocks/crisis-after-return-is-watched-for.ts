import { visitsMet } from '../case/follow-up/met.ts';
import { reviewsOf, running } from '../case/reintegration/trials.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const crisisAfterReturnIsWatchedFor = clock({
  name: 'crisis-after-return-is-watched-for',
  says: 'Soon after a reintegration begins somebody looks whether it has set off a crisis.',
  restsOn: ['Standards 7.8(f)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    running(file)
      .filter(({ id, at }) => {
        const seen = visitsMet(file).some(({ visitedAt }) => Date.parse(visitedAt) >= Date.parse(at));
        return !seen && reviewsOf(file, id).length === 0;
      })
      .map(({ id, at }) => {
        const on = daysAfter(dayOf(at), cambodia.watchAfterReturn.value);
        return { thing: id, on, escalates: [daysAfter(on, cambodia.watchAfterReturn.value)] };
      }),
});
