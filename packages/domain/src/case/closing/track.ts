import * as z from 'zod';
import { id } from '../../text.ts';
import { entry } from '../case-command.ts';

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

/** Policy III: family relations, family economy, daily activities, proof of stability. @internal for tests */
export const criteria = ['family-relations', 'family-economy', 'daily-activities', 'stability'] as const;

/** Standards 7.10(a): health better, stable in mind and means, settled, confident. @internal for tests */
export const wellbeing = ['healthier', 'emotionally-stable', 'financially-stable', 'settled', 'confident'] as const;

/** Why a case is closed. The passing of time is no reason, nor is money, nor that she does not help the police. */
export const closingReason = z.enum([
  'recovered',
  'her-decision',
  'taken-over',
  'unreachable',
  'uncooperative',
  'died',
]);

/** What is said at a closing. */
export const closing = () => ({
  reason: closingReason,
  criteria: z.record(z.enum(criteria), criterion),
  wellbeing: z.record(z.enum(wellbeing), z.boolean()),
  /** Her answer when she was consulted. */
  consultation: id.optional(),
  /** What was learnt of a closing that did not succeed. */
  learning: id.optional(),
});

/** A closing as it stays: which of the case's lives it ended, and whether all that it aims at was reached. */
export const closure = () => ({
  ...closing(),
  cycle: z.int().min(1),
  outcome: z.enum(['successful', 'unsuccessful']),
});

/** Why a case is opened again (Policy III: when she is traumatised again it is necessary). */
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

/** What closing leaves in the state of a case: every closure and every reopening of it, none ever overwritten. */
export const closingTrack = () => ({
  closures: z.array(entry(closure())).default([]),
  reopenings: z.array(entry({ ...reopening(), closure: id })).default([]),
});
