import { isOnlyTold } from '../case/identification/known-age.ts';
import { caseRule } from '../law/case-rule.ts';
import { ageClassOf, isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';

export const documentsDetermineAge = caseRule({
  name: 'documents-determine-age',
  says: 'Documents may determine an age, before any interview; an interview never makes an adult of a child.',
  restsOn: ['Standards 7.1(d)', 'Standards 6.11(e)'],
  basis: 'derived',
  guards: ['recordAge'],
  breaches: ({ file, said, at }) =>
    isChild(file, at) && !isChild({ age: ageClassOf(said.age, dayOf(at)) }, at) && isOnlyTold(said.evidence)
      ? ['adult-by-interview']
      : [],
});
