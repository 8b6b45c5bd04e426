import { caseCommand } from '../case-command.ts';
import { planCopy } from './track.ts';

/** Standards 7.5(f): "a victim shall always be provided with his/her case plan on request". */
export const givePlan = caseCommand({
  event: 'PlanGiven',
  path: 'plan-copies',
  group: 'planning',
  settles: ['plan-copy-is-given'],
  said: planCopy,
  on: ['open', 'closed'],
  into: 'planCopies',
});
