import { rule } from '../law/rule.ts';

export const twoPeopleStayTwo = rule({
  name: 'two-people-stay-two',
  says: 'Where a correction makes two entries look like one person, whoever corrects says that they are two, or takes one of them back.',
  restsOn: ['Standards 11(1)', 'Standards 7.6(f)'],
  basis: 'derived',
  breaches: (alike: readonly string[], saidAnother: readonly string[]) =>
    alike.filter((id) => !saidAnother.includes(id)).map((id) => `alike:${id}`),
});
