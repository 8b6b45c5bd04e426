import { hadASay } from '../case/decisions/prepared.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const childsOpinionIsWeighed = effectRule({
  name: 'childs-opinion-is-weighed',
  says: 'A decision for a child says what became of the child’s opinion, and why where it is not followed.',
  restsOn: ['Standards 6.10(e)', 'Standards 6.9(d)'],
  basis: 'derived',
  before: ['decided-for'],
  // Standards 6.10(e): "have their decisions carried out as far as their security, safety and well-being allow".
  breaches: ({ file, effect, at }) => {
    if (!isChild(file, at)) return [];
    if (effect.opinion === undefined) return hadASay(effect) ? ['opinion-not-heard'] : [];
    // An opinion that is known is weighed, also where nobody could ask for it this time.
    return effect.opinion !== 'followed' && effect.deviation === undefined ? ['deviation-without-reason'] : [];
  },
});
