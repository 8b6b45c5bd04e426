import { ruleAnywhere } from '../law/effect-rule.ts';

export const aBatchWithPeopleStays = ruleAnywhere({
  name: 'a-batch-with-people-stays',
  says: 'A batch is taken back only while nobody stands in it: whoever was logged is seen to first.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'derived',
  before: ['batch-ends.taken-back'],
  breaches: ({ effect: { people } }) => people.map((id) => `stands:${id}`),
});
