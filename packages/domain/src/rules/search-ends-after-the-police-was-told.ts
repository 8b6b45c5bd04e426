<<<<<<< HEAD

import { policeKnows } from '../case/safety/open-searches.ts';

=======

import { policeWasTold } from '../case/safety/open-searches.ts';

>>>>>>> a129833ac2f7e195c17683e0a8abfea723f17fa1

import { caseRule } from '../law/case-rule.ts';

export const searchEndsAfterThePoliceWasTold = caseRule({
  name: 'search-ends-after-the-police-was-told',
  says: 'Nobody stops looking for her before the police was told.',
  restsOn: ['Standards 6.1(k)'],
  basis: 'derived',
  guards: ['endMissing'],
<<<<<<< HEAD
  breaches: ({ file, said: { missing, outcome } }) =>
    outcome === 'not-found' && !policeKnows(file, missing) ? ['police-not-told'] : [],
=======
  breaches: ({ file, said }) =>
    said.outcome === 'not-found' && !policeWasTold(file, said.missing) ? ['police-not-told'] : [],
>>>>>>> a129833ac2f7e195c17683e0a8abfea723f17fa1
});
