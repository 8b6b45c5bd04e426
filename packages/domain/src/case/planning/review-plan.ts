import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { planReview } from './track.ts';

/** Standards 7.5(c): "reviewed often, regularly updated and be flexible". */
export const reviewPlan = caseCommand({
  event: 'PlanReviewed',
  path: 'plan-reviews',
  group: 'planning',
  settles: ['plan-is-reviewed'],
  said: planReview,
  words: { section: 'needs', shape: () => ({ challenges: text(2000).optional(), procedure: text(2000).optional() }) },
  into: 'planReviews',
});
