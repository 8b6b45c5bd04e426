import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';

export const childDoesNotCountAsHavingLeft = caseRule({
  name: 'child-does-not-count-as-having-left',
  says: 'An adult may have left of their own free will; a child who is gone is missing until found.',
  restsOn: ['Standards 6.1(k)', 'Standards 6.11(c)', 'Standards 6.11(d)'],
  basis: 'derived',
  guards: ['endMissing'],
  breaches: ({ file, said, at }) =>
    isChild(file, at) && said.outcome === 'left-of-her-own-will' ? ['child-still-missing'] : [],
});
