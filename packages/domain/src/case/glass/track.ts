import * as z from 'zod';
import { moment } from '../../dates.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/**
 * Until when an emergency opening lasts: fifteen minutes after the server heard of it. Why stands sealed beside the
 * entry.
 */
export const breaking = () => ({ until: moment });

export const review = () => ({ glass: entryOf('glass'), found: z.enum(['justified', 'not-justified']) });

/** What emergency openings leave in the state of a case. */
export const glassTrack = () => ({
  glass: z.array(entry(breaking())).default([]),
  glassReviews: z.array(entry(review())).default([]),
});
