import { openProposals } from '../case/identification/proposals.ts';
import { caseRule } from '../law/case-rule.ts';

export const childGoesToFamilyByTwoPeople = caseRule({
  name: 'child-goes-to-family-by-two-people',
  says: 'A child goes to live with their family only when a second person has agreed to it.',
  restsOn: ['Standards 6.1(h)', 'Policy VI.d'],
  basis: 'derived',
  guards: ['approve'],
  breaches: ({ file, said, by }) =>
    openProposals(file).some((one) => one.id === said.proposal && one.act === 'child-to-family' && one.by === by.id)
      ? ['own-proposal']
      : [],
});
