import { dueOn } from '../case/due-on.ts';
import { evaluationsOf } from '../case/reintegration/evaluated.ts';
import { running } from '../case/reintegration/trials.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const reintegrationIsEvaluated = clock({
  name: 'reintegration-is-evaluated',
  says: 'A reintegration is evaluated regularly: each evaluation names the day of the next.',
  restsOn: ['Standards 13(b)'],
  basis: 'local',
  owner: 'case-worker',
  // The Standards say "regular": the first is owed with the first visit, every other on the day that the last one set.
  due: (file) =>
    running(file).map(({ id, at }) => {
      const last = evaluationsOf(file, id).at(-1);
      return dueOn(id, last?.next ?? daysAfter(dayOf(at), cambodia.followUpVisit.value));
    }),
});
