import { caseCommand } from '../case-command.ts';
import { planRequest } from './track.ts';

/** She asks for her plan. */
export const askForPlan = caseCommand({
  event: 'PlanAskedFor',
  path: 'plan-requests',
  group: 'planning',
  said: planRequest,
  on: ['open', 'closed'],
  into: 'planRequests',
});
