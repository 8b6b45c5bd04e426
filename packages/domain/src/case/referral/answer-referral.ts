import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { referralAnswer } from './track.ts';

/** What the partner answered, as it reached the case worker. */
export const answerReferral = caseCommand({
  event: 'ReferralAnswered',
  as: 'record',
  effects: { 'referred.answered': asSaid },
  path: 'referral-answers',
  group: 'referral',
  settles: ['referral-is-answered'],
  said: referralAnswer,
  into: 'referralAnswers',
});

/* @__PURE__ */ documented(answerReferral, {
  says: 'What the partner answered to a referral.',
  example: { referral: '0199a7e2-8c17-7a10-9c11-0a3f5b2c4d60', answer: 'declined', reason: 'no-place' },
  walked: { after: 'referCase' },
});
