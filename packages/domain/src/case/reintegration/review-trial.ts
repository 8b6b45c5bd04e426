import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { review } from './track.ts';

/** How safe the place is and how the person is, while there on trial (Standards 7.8(e)). */
export const reviewTrial = caseCommand({
  event: 'TrialReviewed',
  as: 'record',
  effects: { 'examined.trial': asSaid },
  path: 'trial-reviews',
  group: 'reintegration',
  settles: ['trial-is-reviewed'],
  said: review,
  words: { section: 'whereabouts', shape: () => ({ seen: text(2000).optional() }) },
  into: 'trialReviews',
});

/* @__PURE__ */ documented(reviewTrial, {
  says: 'How safe the place is and how the person is, on trial.',
  example: { reintegration: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70', place: 'safe', wellbeing: 'well' },
  walked: { refusedBy: 'entry-speaks-of-one-in-the-file' },
});
