import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { planCopy } from './track.ts';

/** Standards 7.5(f): "a victim shall always be provided with his/her case plan on request". */
export const givePlan = caseCommand({
  event: 'PlanGiven',
  as: 'record',
  effects: { told: asSaid },
  path: 'plan-copies',
  group: 'planning',
  settles: ['plan-copy-is-given'],
  said: planCopy,
  on: ['open', 'closed'],
  into: 'planCopies',
});

/* @__PURE__ */ documented(givePlan, {
  says: 'The person is given the plan.',
  example: { request: '0199a7e2-8c14-7a10-9c11-0a3f5b2c4d60', language: 'km', how: 'read-to-her' },
});
