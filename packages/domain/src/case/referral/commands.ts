import { answerReferral } from './answer-referral.ts';

/** The receiver's side of a referral: Standards 7.3(c). */
export const referralCommands = { answerReferral } as const;
