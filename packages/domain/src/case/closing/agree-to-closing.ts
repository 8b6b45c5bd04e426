import { caseCommand } from '../case-command.ts';
import { agreement } from './track.ts';

/** A supervisor has read why she does not cooperate, and agrees that the case may end (Standards 7.10(e)). */
export const agreeToClosing = caseCommand({
  event: 'ClosingAgreedTo',
  path: 'closing-agreements',
  roles: ['supervisor'],
  group: 'closure',
  said: agreement,
  into: 'closingAgreements',
});
