import * as z from 'zod';
import { moment } from '../../time.ts';
import { entry } from '../entry.ts';

/** A visit as it was made. Who was met and what was seen is sealed beside it. */
export const visit = () => ({
  kind: z.enum(['agreed', 'spot-check']),
  visitedAt: moment,
  /** When she was told of it. */
  toldAt: moment.optional(),
  spotCheckReason: z.enum(['safety-concern', 'family-unsafe', 'no-answer', 'trial-review', 'other']).optional(),
  discreet: z.boolean().default(false),
});

/** What follow-up leaves in the state of a case. */
export const followUpTrack = () => ({ visits: z.array(entry(visit())).default([]) });
