import { openSearches, policeWasTold } from '../case/safety/open-searches.ts';
import { effectRule } from '../law/effect-rule.ts';

export const searchEndsAfterThePoliceWasTold = effectRule({
  name: 'search-ends-after-the-police-was-told',
  says: 'Nobody stops looking for a missing person before the police was told.',
  restsOn: ['Standards 6.1(k)'],
  basis: 'derived',
  before: ['left.search'],
  when: { outcome: 'not-found' },
  naming: (file) =>
    openSearches(file)
      .map(({ id }) => ({ missing: id }))
      .at(-1),
  breaches: ({ file, effect }) =>
    effect.outcome === 'not-found' && !policeWasTold(file, effect.missing) ? ['police-not-told'] : [],
});
