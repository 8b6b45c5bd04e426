import { hadASay, isTheirOwn } from '../case/decisions/prepared.ts';
import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';

export const childsOpinionIsWeighed = caseRule({
  name: 'childs-opinion-is-weighed',
  says: 'A decision for a child says what became of the child’s opinion, and why where it is not followed.',
  restsOn: ['Standards 6.10(e)', 'Standards 6.9(d)'],
  basis: 'derived',
  guards: ['recordDecision'],
  // Standards 6.10(e): "have their decisions carried out as far as their security, safety and well-being allow".
  breaches: ({ file, said, at }) => {
    if (!isChild(file, at) || isTheirOwn(said) || !hadASay(said)) return [];
    if (said.opinion === undefined) return ['opinion-not-heard'];
    return said.opinion !== 'followed' && said.deviation === undefined ? ['deviation-without-reason'] : [];
  },
});
