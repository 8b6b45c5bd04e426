import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { planRequest } from './track.ts';

/** The person asks for their plan. */
export const askForPlan = caseCommand({
  event: 'PlanAskedFor',
  as: 'record',
  effects: {},
  path: 'plan-requests',
  group: 'planning',
  said: planRequest,
  on: ['open', 'closed'],
  into: 'planRequests',
});

/* @__PURE__ */ documented(askForPlan, {
  says: 'The person asks for the plan.',
  example: { language: 'km' },
});
