import { caseCommand } from '../case-command.ts';
import { planReading } from './track.ts';

/** Policy II.C: all relevant providers are "familiar with the victims' case plans". One has read it, as far as she consents. */
export const recordPlanReading = caseCommand({
  event: 'PlanReadByProvider',
  path: 'plan-readings',
  group: 'planning',
  settles: ['providers-know-the-plan'],
  said: planReading,
  into: 'planReadings',
});
