import * as z from 'zod';
import { moment } from '../../dates.ts';
import { code } from '../../text.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { ground } from './grounds.ts';

/**
 * Until when an emergency opening lasts: fifteen minutes after the server heard of it; on what ground, and of which
 * organisation the worker is. Older entries say neither, and open nothing any more. Why stands sealed beside the entry.
 */
export const breaking = () => ({ until: moment, ground: ground.optional(), of: code.optional() });

export const review = () => ({ glass: entryOf('glass'), found: z.enum(['justified', 'not-justified']) });

/** What emergency openings leave in the state of a case. */
export const glassTrack = () => ({
  glass: z.array(entry(breaking())).default([]),
  glassReviews: z.array(entry(review())).default([]),
});
