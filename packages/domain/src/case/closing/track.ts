import * as z from 'zod';
import { id } from '../../text.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/** What shows that a criterion is met. */
const evidence = z.enum([
  'visit',
  'assessment',
  'her-word',
  'family-word',
  'school-report',
  'employer-word',
  'provider-report',
  'proof-of-income',
]);
const criterion = z.strictObject({ met: z.boolean(), evidence: evidence.optional() });

/** Policy III: family relations, family economy, daily activities, proof of stability. */
export const criteria = ['family-relations', 'family-economy', 'daily-activities', 'stability'] as const;

/** Standards 7.10(a): health better, stable in mind and means, settled, confident. */
export const wellbeing = ['healthier', 'emotionally-stable', 'financially-stable', 'settled', 'confident'] as const;

/**
 * Why a case is closed. Time, money and not helping the police are no reasons. `uncooperative`: "when a victim is
 * uncooperative" (Standards 7.10(e)).
 */
export const closingReason = z.enum([
  'recovered',
  'her-decision',
  'taken-over',
  'unreachable',
  'uncooperative',
  'died',
  'not-a-victim',
]);

/** Who is prepared for a closing (Standards 7.10(d)). */
export const prepared = ['herself', 'family', 'community'] as const;

/** What was missing, as the learning register counts it. */
export const gap = z.enum([
  'assessment',
  'plan',
  'service-not-available',
  'service-too-late',
  'follow-up',
  'family-support',
  'safety',
  'cooperation-of-services',
  'other',
]);

/** What is said at a closing. */
export const closing = () => ({
  reason: closingReason,
  criteria: z.strictObject({
    'family-relations': criterion,
    'family-economy': criterion,
    'daily-activities': criterion,
    stability: criterion,
  }),
  wellbeing: z.strictObject({
    healthier: z.boolean(),
    'emotionally-stable': z.boolean(),
    'financially-stable': z.boolean(),
    settled: z.boolean(),
    confident: z.boolean(),
  }),
  /** The person's answer when consulted. */
  consultation: entryOf('closingTalks').optional(),
  /** What was learnt of a closing that did not succeed. */
  learning: entryOf('learnings').optional(),
});

/** A closing as it stays: which of the case's lives it ended, and whether all that it aims at was reached. */
export const closure = () => ({
  ...closing(),
  cycle: z.int().min(1),
  outcome: z.enum(['successful', 'unsuccessful']),
});

/** Why a case is opened again (Policy III: renewed trauma makes it necessary). */
export const reopening = () => ({
  reason: z.enum([
    'traumatised-again',
    'crisis',
    'unsafe',
    'trafficked-again',
    'her-wish',
    'contact-regained',
    'other',
  ]),
});

/** The person's answer to the question whether the case may end. */
export const talk = () => ({
  wish: z.enum(['close', 'go-on', 'undecided']),
  with: z.enum(['herself', 'herself-and-guardian']),
});

/** Ways to reach somebody; `not-safe` where trying would have put the person in danger. */
export const attempt = () => ({
  channel: z.enum(['call', 'message', 'visit', 'family', 'provider', 'commune']),
  answer: z.enum(['no-answer', 'reached', 'not-safe']),
});

export const preparation = () => ({
  who: z.enum(prepared),
  result: z.enum(['prepared', 'not-wanted', 'not-possible']),
  /** "Including for potential unexpected or unfavorable developments" (Standards 7.10(d)). */
  unexpected: z.boolean(),
});

export const exploration = () => ({
  cause: z.enum(['new-problem', 'threatened', 'lost-trust', 'tired-of-help', 'work', 'family', 'not-found-out']),
  next: z.enum(['more-visits', 'other-worker', 'other-service', 'crisis-intervention', 'wait', 'close']),
});

export const agreement = () => ({ exploration: entryOf('explorations') });

/** Gaps that a closing without success shows. */
export const learning = () => ({ gaps: z.array(gap).min(1).max(9) });

/** What closing leaves in the state of a case: every closure and every reopening of it, none ever overwritten. */
export const closingTrack = () => ({
  closingTalks: z.array(entry(talk())).default([]),
  contactAttempts: z.array(entry(attempt())).default([]),
  closingPreparations: z.array(entry(preparation())).default([]),
  explorations: z.array(entry(exploration())).default([]),
  closingAgreements: z.array(entry(agreement())).default([]),
  learnings: z.array(entry(learning())).default([]),
  closures: z.array(entry(closure())).default([]),
  reopenings: z.array(entry({ ...reopening(), closure: id })).default([]),
});
