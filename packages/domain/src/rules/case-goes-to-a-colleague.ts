import { rule, technical } from '../law/rule.ts';

export const caseGoesToAColleague = rule({
  name: 'case-goes-to-a-colleague',
  says: 'A case is handed over at once to another case worker of the same house, who has a seat.',
  ...technical,
  // `colleagues`: of those named, who sits in the house of whoever hands over.
  breaches: (to: string | undefined, colleagues: readonly string[], by: string) =>
    to === undefined || (to !== by && colleagues.includes(to)) ? [] : ['not-a-colleague'],
});
