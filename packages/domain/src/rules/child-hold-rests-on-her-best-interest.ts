import { saysYes } from '../case/decisions/says-yes.ts';
import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';

export const childHoldRestsOnHerBestInterest = caseRule({
  name: 'child-hold-rests-on-her-best-interest',
  says: 'A child is kept only by a decision in her best interest on that very matter.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'text',
  guards: ['holdChild'],
  naming: ({ age, decisions }) =>
    isChild(age) ? { decision: decisions.findLast(({ about }) => about === 'child-hold')?.id } : undefined,
  // Standards 6.11(d): "in order to ensure safety and best interest of the child".
  breaches: ({ file, said }) => {
    const decision = file.decisions.find(({ id, about }) => id === said.decision && about === 'child-hold');
    const rests = decision?.decidedBy === 'best-interest' && saysYes(decision);
    return rests ? [] : ['best-interest-not-decided'];
  },
});
