import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { holdReview } from './track.ts';

/** Whether a child must still be kept. */
export const reviewChildHold = caseCommand({
  event: 'ChildHoldReviewed',
  as: 'permit',
  effects: { 'held.reviewed': asSaid },
  path: 'child-hold-reviews',
  group: 'children',
  settles: ['child-hold-is-reviewed', 'hold-ends-with-childhood'],
  said: holdReview,
  on: ['open', 'closed'],
  words: { section: 'needs', shape: () => ({ opinion: text(2000).optional() }) },
  into: 'holdReviews',
});

/* @__PURE__ */ documented(reviewChildHold, {
  says: 'Whether a child must still be kept.',
  example: { hold: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', outcome: 'ends', opinionHeard: true },
  walked: { refusedBy: 'answer-names-what-it-answers' },
});
