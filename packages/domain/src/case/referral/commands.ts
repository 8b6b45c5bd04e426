import { answerReferral } from './answer-referral.ts';
import { referCase } from './refer-case.ts';

/** To a partner, and what the partner answered: Standards 7.3. */
export const referralCommands = { referCase, answerReferral } as const;
