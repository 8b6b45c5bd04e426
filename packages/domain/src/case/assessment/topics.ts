import * as z from 'zod';

/** What somebody may be asked about. Whoever was asked once is not asked again without a reason (Standards 7.6(f)). */
export const topic = z.enum([
  'identity',
  'family',
  'recruitment',
  'journey',
  'exploitation',
  'violence',
  'people-involved',
  'papers',
  'money',
  'health',
  'state-of-mind',
  'children',
  'fears',
  'skills',
  'wishes',
]);
export type Topic = z.infer<typeof topic>;

/** Why she was asked again. */
export const againReason = z.enum(['she-asked-to-tell-more', 'things-changed', 'answer-unclear', 'court-needs-it']);
