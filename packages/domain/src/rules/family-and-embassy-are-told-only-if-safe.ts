import { missionMustNotKnow } from '../case/disclosures/mission-must-not-know.ts';
import { openSearches } from '../case/safety/open-searches.ts';
import { effectRule } from '../law/effect-rule.ts';

const endangering: readonly string[] = ['family-told', 'embassy-told'];

export const familyAndEmbassyAreToldOnlyIfSafe = effectRule({
  name: 'family-and-embassy-are-told-only-if-safe',
  says: 'Family and embassy are told that a person is missing only when that is safe for the person.',
  restsOn: ['Standards 6.1(k)', 'Standards 6.1(a)'],
  basis: 'derived',
  before: ['disclosed.search'],
  when: { step: 'embassy-told', safe: true },
  naming: (file) =>
    openSearches(file)
      .map(({ id }) => ({ missing: id }))
      .at(-1),
  breaches: ({ file, effect: { step, safe }, at }) => [
    ...(endangering.includes(step) && safe !== true ? ['telling-not-safe'] : []),
    ...(step === 'embassy-told' && missionMustNotKnow(file, 'embassy', at) ? ['embassy-must-not-know'] : []),
  ],
});
