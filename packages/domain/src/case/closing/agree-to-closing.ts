import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { agreement } from './track.ts';

/** A supervisor has read why the person does not cooperate, and agrees that the case may end (Standards 7.10(e)). */
export const agreeToClosing = caseCommand({
  event: 'ClosingAgreedTo',
  as: 'permit',
  effects: { 'approved.closing': asSaid },
  path: 'closing-agreements',
  roles: ['supervisor'],
  group: 'closure',
  said: agreement,
  into: 'closingAgreements',
});

/* @__PURE__ */ documented(agreeToClosing, {
  says: 'A supervisor has read why the person does not cooperate, and agrees that the case may end.',
  example: { exploration: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70' },
});
