import { caseRule } from '../law/case-rule.ts';

export const declinedReferralGivesItsReason = caseRule({
  name: 'declined-referral-gives-its-reason',
  says: 'Who declines a referral says why, and prejudice is none of the reasons.',
  restsOn: ['Standards 7.3(c)', 'Standards 7.3(e)'],
  basis: 'derived',
  guards: ['answerReferral'],
  breaches: ({ said: { answer, reason } }) =>
    answer === 'declined' && reason === undefined ? ['decline-reason-missing'] : [],
});
