import { rule } from '../law/rule.ts';

export const returnLeadsHome = rule({
  name: 'return-leads-home',
  says: 'A return without a handover leads to the person’s own country, or to one that may be theirs.',
  restsOn: ['Standards 6.11(a)'],
  basis: 'derived',
  // `home`: whether the way leads there; absent where nobody says that the person returned.
  breaches: (home: boolean | undefined) => (home === false ? ['not-her-country'] : []),
});
