import * as z from 'zod';
import { moment } from '../../dates.ts';
import { doneAt, freeOn } from '../../tense.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { home } from '../reintegration/track.ts';
import { telling } from '../rights/track.ts';

const subject = z.enum([
  'return-home',
  'stay',
  'placement',
  'referral',
  'services',
  'care',
  'family-contact',
  'taking-part',
  'reintegration',
  'child-hold',
  'closing',
  'media',
  'other',
]);
export type Subject = z.infer<typeof subject>;

/** All that was told before a decision; when, is the moment of the entry itself. */
export const preparation = () => ({ about: subject, ...telling() });

/** When it was written down, if late: the time to reflect does not run from a moment that is typed afterwards. */
export const preparationKept = () => ({ ...preparation(), writtenDownAt: moment.optional() });

/** When the person asked to decide before the time to reflect is over. */
export const ownPace = () => ({ preparation: entryOf('preparations').optional(), askedSoonerAt: doneAt.optional() });

const alternative = z.enum([
  'other-place',
  'other-time',
  'other-provider',
  'other-family-member',
  'partly',
  'step-by-step',
  'other-training',
  'other',
]);

export const decisionTaken = () => ({
  about: subject,
  decidedBy: z.enum(['herself', 'with-support', 'substitute', 'best-interest']),
  answer: z.enum(['do-it', 'leave-it', 'otherwise']),
  ...ownPace(),
  /**
   * Why the person could not be asked before; absent: they were. Nothing else excuses not asking (Standards 6.10(f)).
   */
  notConsulted: z.enum(['could-not-wait', 'too-unwell', 'too-young']).optional(),
  /** The assessment that found an adult unable to decide. */
  capacity: entryOf('capacities').optional(),
  familyConsulted: z.boolean().default(false),
  /** What became of a child's opinion, and why where it was not followed. */
  opinion: z.enum(['followed', 'partly-followed', 'not-followed']).optional(),
  deviation: z.enum(['safety', 'security', 'well-being', 'not-achievable', 'against-agreements']).optional(),
  /** Whether what the person prefers can be done. */
  possible: z.boolean().default(true),
  alternatives: z.array(alternative).max(8).default([]),
  /** Of a reintegration: where, and from which day on (Standards 7.8(a)). */
  reintegration: z.strictObject({ to: home, from: freeOn }).optional(),
});

export const capacity = () => ({
  about: subject,
  able: z.boolean(),
  assessedBy: z.enum(['doctor', 'psychologist', 'court', 'joint-team']),
  until: freeOn.optional(),
});

export const decisionExplained = () => ({
  decision: entryOf('decisions'),
  whyTold: z.boolean(),
  benefitTold: z.boolean(),
  ...telling(),
});

/** What decisions leave in the state of a case. */
export const decisionTrack = () => ({
  preparations: z.array(entry(preparationKept())).default([]),
  decisions: z.array(entry(decisionTaken())).default([]),
  capacities: z.array(entry(capacity())).default([]),
  decisionsExplained: z.array(entry(decisionExplained())).default([]),
});
