import { caseCommand } from '../case-command.ts';
import { review } from './track.ts';

/** The supervisor who was told says what she found. */
export const reviewBreakGlass = caseCommand({
  event: 'GlassReviewed',
  path: 'broken-glass-reviews',
  roles: ['supervisor'],
  group: 'file',
  settles: ['supervisor-looks-at-broken-glass'],
  said: review,
  on: ['open', 'closed'],
  into: 'glassReviews',
});
