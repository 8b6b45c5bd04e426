import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { review } from './track.ts';

/** How safe the place is and how she is, while she is there on trial (Standards 7.8(e)). */
export const reviewTrial = caseCommand({
  event: 'TrialReviewed',
  path: 'trial-reviews',
  group: 'reintegration',
  settles: ['trial-is-reviewed'],
  said: review,
  words: { section: 'whereabouts', shape: () => ({ seen: text(2000).optional() }) },
  into: 'trialReviews',
});
