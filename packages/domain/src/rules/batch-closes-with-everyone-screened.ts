import { ruleAnywhere } from '../law/effect-rule.ts';

export const batchClosesWithEveryoneScreened = ruleAnywhere({
  name: 'batch-closes-with-everyone-screened',
  says: 'A batch closes only when every person in it is screened, or a reason says why somebody is not.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'derived',
  before: ['batch-ends.closed'],
  breaches: ({ effect: { unscreened, reason } }) =>
    unscreened.length > 0 && reason === undefined ? unscreened.map((id) => `unscreened:${id}`) : [],
});
