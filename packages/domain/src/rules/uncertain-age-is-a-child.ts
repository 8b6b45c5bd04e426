import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { ageClassOf, isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';

export const uncertainAgeIsAChild = effectRule({
  name: 'uncertain-age-is-a-child',
  says: 'Where it is ambiguous whether a person is a child or an adult, the person is treated as a child; an adult needs evidence.',
  restsOn: ['Standards 6.11(e)', 'Standards 7.1(d)'],
  basis: 'text',
  before: ['age-set.said'],
  breaches: ({ file, effect, at }) =>
    isChild(file, at) && !isChild({ age: ageClassOf(effect.age, dayOf(at)) }, at) && effect.evidence === undefined
      ? ['adult-without-evidence']
      : [],
});

/* @__PURE__ */ quoted(
  uncertainAgeIsAChild,
  'When it is ambiguous whether a victim is a child or an adult it is to be assumed that the victim is a child',
  'A victim whose age is uncertain but could potentially be a child shall be treated as a child',
);
