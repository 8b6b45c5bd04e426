import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { planReading } from './track.ts';

/**
 * Policy II.C: all relevant providers are "familiar with the victims' case plans". One has read it, as far as the
 * person consents.
 */
export const recordPlanReading = caseCommand({
  event: 'PlanReadByProvider',
  as: 'record',
  effects: { 'disclosed.plan': asSaid },
  path: 'plan-readings',
  group: 'planning',
  settles: ['providers-know-the-plan'],
  said: planReading,
  into: 'planReadings',
});

/* @__PURE__ */ documented(recordPlanReading, {
  says: 'A provider has read the plan.',
  example: { plan: '0199a7e2-8c12-7a10-9c11-0a3f5b2c4d60', provider: 'demo-ngo' },
});
