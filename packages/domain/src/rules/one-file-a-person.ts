import { rule } from '../law/rule.ts';

export const oneFileAPerson = rule({
  name: 'one-file-a-person',
  says: 'An arrival, a handover or a referral becomes one case file, once.',
  restsOn: ['Standards 7.6(f)'],
  basis: 'derived',
  breaches: (openedAs: string | undefined) => (openedAs === undefined ? [] : ['already-opened']),
});
