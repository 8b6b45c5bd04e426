import { rule } from '../law/rule.ts';

export const aBatchWithPeopleStays = rule({
  name: 'a-batch-with-people-stays',
  says: 'A batch is taken back only while nobody stands in it: whoever was logged is seen to first.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'derived',
  breaches: (people: readonly string[]) => people.map((id) => `stands:${id}`),
});
