import { caseCommand } from '../case-command.ts';
import { referralAnswer } from './track.ts';

/** What the partner answered, as it reached the case worker. */
export const answerReferral = caseCommand({
  event: 'ReferralAnswered',
  path: 'referral-answers',
  group: 'referral',
  settles: ['referral-is-answered'],
  said: referralAnswer,
  into: 'referralAnswers',
});
