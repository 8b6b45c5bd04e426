import { caseRule } from '../law/case-rule.ts';

export const childHoldRestsOnHerBestInterest = caseRule({
  name: 'child-hold-rests-on-her-best-interest',
  says: 'A child is kept only by a decision in her best interest on that very matter.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'text',
  guards: ['holdChild'],
  // Standards 6.11(d): "in order to ensure safety and best interest of the child".
  breaches: ({ file, said }) => {
    const decision = file.decisions.find(({ id, about }) => id === said.decision && about === 'child-hold');
    return decision?.decidedBy === 'best-interest' && decision.answer === 'yes' ? [] : ['best-interest-not-decided'];
  },
});
