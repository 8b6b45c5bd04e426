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

/** The five essential questions of an interview of identification (Standards 7.1(g)), and no other. */
export const essential = z.enum(['who', 'age', 'origin', 'threats', 'immediate-needs']);

/**
 * What the essential questions are about. Present needs are asked anew each time: they tell nothing of what happened.
 */
const about: Readonly<Record<string, readonly Topic[]>> = {
  who: ['identity'],
  age: ['identity'],
  origin: ['identity'],
  threats: ['fears'],
  'immediate-needs': [],
} satisfies Readonly<Record<z.infer<typeof essential>, readonly Topic[]>>;

/** The topics of what was asked, in whatever words: each once. */
export function topicsOf(asked: readonly (Topic | z.infer<typeof essential>)[]): readonly Topic[] {
  return [...new Set(asked.flatMap((one) => about[one] ?? [one as Topic]))];
}

/** Why the person was asked again. */
export const againReason = z.enum(['she-asked-to-tell-more', 'things-changed', 'answer-unclear', 'court-needs-it']);
