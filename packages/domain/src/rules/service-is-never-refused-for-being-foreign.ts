import { effectRule } from '../law/effect-rule.ts';

export const serviceIsNeverRefusedForBeingForeign = effectRule({
  name: 'service-is-never-refused-for-being-foreign',
  says: 'No service is refused because a person is foreign or has no papers: what is not available gives a reason of the closed list.',
  restsOn: ['Policy VI.b', 'Standards 6.4(b)'],
  basis: 'derived',
  before: ['refused-service'],
  breaches: ({ effect }) => (effect.reason === undefined ? ['reason-missing'] : []),
});
