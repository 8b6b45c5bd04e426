import { effectRule } from '../law/effect-rule.ts';

export const declinedReferralGivesItsReason = effectRule({
  name: 'declined-referral-gives-its-reason',
  says: 'Who declines a referral says why, and prejudice is none of the reasons.',
  restsOn: ['Standards 7.3(c)', 'Standards 7.3(e)'],
  basis: 'derived',
  before: ['referred.answered'],
  breaches: ({ effect: { answer, reason } }) =>
    answer === 'declined' && reason === undefined ? ['decline-reason-missing'] : [],
});
