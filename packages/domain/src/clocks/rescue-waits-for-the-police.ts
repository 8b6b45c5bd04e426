<<<<<<< HEAD

import { lacksPolice, openCrises, planOf } from '../case/crisis/open-crises.ts';

=======

import { lacksThePolice, openCrises, planOf } from '../case/crisis/open-crises.ts';

>>>>>>> a129833ac2f7e195c17683e0a8abfea723f17fa1

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
      const plan = planOf(file, id);
<<<<<<< HEAD
      return plan !== undefined && lacksPolice(plan) ? [dueOn(plan.id, dayOf(plan.at))] : [];
=======
      return plan !== undefined && lacksThePolice(plan) ? [dueOn(plan.id, dayOf(plan.at))] : [];
>>>>>>> a129833ac2f7e195c17683e0a8abfea723f17fa1
    }),
});
