import * as z from 'zod';
import { code } from '../../text.ts';
import { service } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

const activityKind = z.enum([
  'counselling',
  'group',
  'life-skills',
  'vocational-training',
  'school-work',
  'play',
  'sport',
  'arts',
  'outing',
  'worship',
  'family-contact',
  'time-alone',
]);

/** Something that helps the person to recover, chosen and answered. */
export const activity = () => ({
  kind: activityKind,
  chosenBy: z.enum(['herself', 'with-guardian']),
  answer: z.enum(['took-part', 'declined', 'stopped']),
  madeFor: z.enum(['child', 'adult', 'anybody']),
});

export const strength = () => ({
  kind: z.enum(['skill', 'knowledge', 'relation', 'character', 'achievement', 'hope']),
});

export const pace = () => ({ service, wish: z.enum(['now', 'later', 'pause', 'not-at-all']) });

/** Standards 7.8(c): "designed for use in the community where the victim will be reintegrated". */
export const training = () => ({
  skill: z.enum(['agriculture', 'animals', 'tailoring', 'weaving', 'cooking', 'beauty', 'repair', 'trade', 'other']),
  usableThere: z.enum(['yes', 'no', 'not-known-yet']),
  /** The assessment of livelihood that says so. */
  assessment: entryOf('assessments').optional(),
});

/** A long-term shelter admits for one of three reasons (Policy II.C); no other can be written. */
export const admission = () => ({
  shelter: code,
  reason: z.enum(['family-not-traced', 'return-unsafe', 'own-choice']),
});

/** What recovery leaves in the state of a case. */
export const recoveryTrack = () => ({
  activities: z.array(entry(activity())).default([]),
  strengths: z.array(entry(strength())).default([]),
  paces: z.array(entry(pace())).default([]),
  trainings: z.array(entry(training())).default([]),
  admissions: z.array(entry(admission())).default([]),
});
