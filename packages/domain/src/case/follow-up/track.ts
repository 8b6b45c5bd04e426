import * as z from 'zod';
import { doneAt, pastAt } from '../../tense.ts';
import { code } from '../../text.ts';
import { service } from '../clear.ts';
import { entry } from '../entry.ts';

/** A visit as it was made. Who was met and what was seen is sealed beside it. */
export const visit = () => ({
  kind: z.enum(['agreed', 'spot-check']),
  visitedAt: doneAt,
  /** When the person was told of it. */
  toldAt: pastAt.optional(),
  /** How the person was found; it was not asked from the beginning. */
  found: z.enum(['safe', 'concern', 'not-met']).optional(),
  spotCheckReason: z.enum(['safety-concern', 'family-unsafe', 'no-answer', 'trial-review', 'other']).optional(),
  discreet: z.boolean().default(false),
});

/**
 * How many visits, "determined based on discussions between the victim and service providers" (Standards 7.9(b)), and
 * who agreed.
 */
export const followUpPlan = () => ({
  visits: z.int().min(1).max(99),
  agreedWith: z.enum(['herself', 'herself-and-guardian', 'guardian', 'nobody-yet']),
  change: z.enum(['first', 'more-needed', 'less-needed', 'her-wish', 'moved', 'other']),
});

export const localLink = () => ({
  service,
  to: code,
  answer: z.enum(['told', 'introduced', 'uses-it', 'declined']),
});

/** What a visitor does and leaves undone. */
export const discretion = () => ({
  wishes: z
    .array(
      z.enum(['no-sign', 'no-uniform', 'no-marked-car', 'meet-elsewhere', 'as-a-friend', 'call-first', 'never-call']),
    )
    .min(1)
    .max(7),
});

/** What follow-up leaves in the state of a case. */
export const followUpTrack = () => ({
  visits: z.array(entry(visit())).default([]),
  followUpPlans: z.array(entry(followUpPlan())).default([]),
  localLinks: z.array(entry(localLink())).default([]),
  discretions: z.array(entry(discretion())).default([]),
});
