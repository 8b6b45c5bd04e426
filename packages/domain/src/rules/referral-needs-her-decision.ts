import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';

export const referralNeedsHerDecision = caseRule({
  name: 'referral-needs-her-decision',
  says: 'A referral follows her own decision, or a child’s best interest, and she is told of it first.',
  restsOn: ['Standards 7.3(a)', 'Policy III (referral)'],
  basis: 'text',
  guards: ['referCase'],
  breaches: ({ file, said }) => [
    ...(said.decidedBy === 'herself' || isChild(file.age) ? [] : ['decision-missing']),
    ...(said.toldHer ? [] : ['not-told']),
  ],
});
