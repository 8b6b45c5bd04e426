import { rule } from '../law/rule.ts';

export const referralNeedsHerDecision = rule({
  name: 'referral-needs-her-decision',
  says: 'A referral follows her own decision, or a child’s best interest, and she is told of it first.',
  restsOn: ['Standards 7.3(a)', 'Policy III (referral)'],
  basis: 'text',
  breaches: (decided: boolean, told: boolean) => [
    ...(decided ? [] : ['decision-missing']),
    ...(told ? [] : ['not-told']),
  ],
});
