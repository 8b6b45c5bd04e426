import { openSearches, policeWasTold } from '../case/safety/open-searches.ts';
import { caseRule } from '../law/case-rule.ts';

export const searchEndsAfterThePoliceWasTold = caseRule({
  name: 'search-ends-after-the-police-was-told',
  says: 'Nobody stops looking for a missing person before the police was told.',
  restsOn: ['Standards 6.1(k)'],
  basis: 'derived',
  guards: ['endMissing'],
  when: { outcome: 'not-found' },
  naming: (file) =>
    openSearches(file)
      .map(({ id }) => ({ missing: id }))
      .at(-1),
  breaches: ({ file, said }) =>
    said.outcome === 'not-found' && !policeWasTold(file, said.missing) ? ['police-not-told'] : [],
});
