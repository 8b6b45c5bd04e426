import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { returnDelay } from './track.ts';

/** Why the return waits, and on whom (Standards 6.11(a)). */
export const recordReturnDelay = caseCommand({
  event: 'ReturnDelayed',
  as: 'record',
  effects: {},
  path: 'return-delays',
  group: 'reintegration',
  settles: ['return-is-prompt'],
  said: returnDelay,
  into: 'returnDelays',
});

/* @__PURE__ */ documented(recordReturnDelay, {
  says: 'Why the return waits, and on whom.',
  example: { decision: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', responsible: 'embassy', reason: 'papers' },
  walked: { after: 'answerFamilyTracing' },
});
