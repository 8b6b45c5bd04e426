import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { holdReview } from './track.ts';

/** Whether a child must still be kept. */
export const reviewChildHold = caseCommand({
  event: 'ChildHoldReviewed',
  path: 'child-hold-reviews',
  group: 'children',
  settles: ['child-hold-is-reviewed', 'hold-ends-with-childhood'],
  said: holdReview,
  words: { section: 'needs', shape: () => ({ opinion: text(2000).optional() }) },
  into: 'holdReviews',
});
