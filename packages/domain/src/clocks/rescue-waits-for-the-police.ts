import { openCrises, unaided } from '../case/crisis/open-crises.ts';
import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { dayOf } from '../time.ts';

export const rescueWaitsForThePolice = clock({
  name: 'rescue-waits-for-the-police',
  says: 'The police are asked to take part in a rescue that is planned without them.',
  restsOn: ['Policy III (identification)'],
  basis: 'derived',
  owner: 'case-worker',
  due: (file) =>
    openCrises(file).flatMap(({ id }) => {
      const plan = unaided(file, id);
      return plan === undefined ? [] : [dueOn(plan.id, dayOf(plan.at))];
    }),
});
