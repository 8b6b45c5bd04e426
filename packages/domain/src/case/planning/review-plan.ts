import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { planReview } from './track.ts';

/** Standards 7.5(c): "reviewed often, regularly updated and be flexible". */
export const reviewPlan = caseCommand({
  event: 'PlanReviewed',
  as: 'record',
  effects: { 'planned.plan': asSaid },
  path: 'plan-reviews',
  group: 'planning',
  settles: ['plan-is-reviewed'],
  said: planReview,
  words: { section: 'needs', shape: () => ({ challenges: text(2000).optional(), procedure: text(2000).optional() }) },
  into: 'planReviews',
});

/* @__PURE__ */ documented(reviewPlan, {
  says: 'A plan is looked at again, with the person.',
  example: { plan: '0199a7e2-8c12-7a10-9c11-0a3f5b2c4d60', result: 'changed', she: 'took-part' },
});
