import { rule, technical } from '../law/rule.ts';

export const oneFileAPerson = rule({
  name: 'one-file-a-person',
  says: 'An arrival, a handover or a referral becomes one case file, once.',
  ...technical,
  breaches: (openedAs: string | undefined) => (openedAs === undefined ? [] : ['already-opened']),
});
