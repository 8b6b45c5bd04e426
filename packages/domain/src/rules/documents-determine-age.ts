import { isOfAnother, isOnlyTold } from '../case/identification/known-age.ts';
import { effectRule } from '../law/effect-rule.ts';
import { ageClassOf, isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';

export const documentsDetermineAge = effectRule({
  name: 'documents-determine-age',
  says: 'Documents may determine an age, before any interview; neither an interview nor a paper that was found to be another person’s makes an adult of a child.',
  restsOn: ['Standards 7.1(d)', 'Standards 6.11(e)'],
  basis: 'derived',
  before: ['age-set.said'],
  breaches: ({ file, effect, at }) => {
    if (!isChild(file, at) || isChild({ age: ageClassOf(effect.age, dayOf(at)) }, at)) return [];
    return [
      ...(isOnlyTold(effect.evidence) ? ['adult-by-interview'] : []),
      ...(isOfAnother(file, effect.evidence) ? ['paper-of-another'] : []),
    ];
  },
});
