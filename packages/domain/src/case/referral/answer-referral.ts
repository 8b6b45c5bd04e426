import { caseCommand } from '../case-command.ts';
import { referralAnswer } from './track.ts';

/** What the partner answered, as it reached the case worker. */
export const answerReferral = caseCommand({
  event: 'ReferralAnswered',
  said: referralAnswer,
  leaves: ({ referralAnswers }, said, stamp) => ({ referralAnswers: [...referralAnswers, { ...stamp, ...said }] }),
});
