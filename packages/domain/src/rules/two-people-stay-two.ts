import { ruleAnywhere } from '../law/effect-rule.ts';

export const twoPeopleStayTwo = ruleAnywhere({
  name: 'two-people-stay-two',
  says: 'Where a correction makes two entries look like one person, whoever corrects says that they are two, or takes one of them back.',
  restsOn: ['Standards 11(1)', 'Standards 7.6(f)'],
  basis: 'derived',
  before: ['mended.corrected'],
  breaches: ({ effect: { alike, anotherPerson } }) =>
    alike.filter((id) => !anotherPerson.includes(id)).map((id) => `alike:${id}`),
});
