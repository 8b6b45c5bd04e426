import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { review } from './track.ts';

/** The supervisor who was told records what the review has found. */
export const reviewBreakGlass = caseCommand({
  event: 'GlassReviewed',
  as: 'permit',
  effects: { 'approved.glass': asSaid },
  path: 'broken-glass-reviews',
  roles: ['supervisor'],
  group: 'file',
  settles: ['supervisor-looks-at-broken-glass'],
  said: review,
  on: ['open', 'closed'],
  into: 'glassReviews',
});

/* @__PURE__ */ documented(reviewBreakGlass, {
  says: 'The supervisor looks at what was opened in an emergency.',
  example: { glass: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70', found: 'justified' },
});
