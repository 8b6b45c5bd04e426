import * as z from 'zod';
import { freeOn, pastOn } from '../../tense.ts';
import { code } from '../../text.ts';
import { language, service } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { home } from '../reintegration/track.ts';
import { againReason, topic } from './topics.ts';

/** The eleven kinds of Standards 7.6(b), in its order. @internal for tests */
export const assessmentKind = z.enum([
  'initial',
  'ongoing',
  'physical-and-psychological-health',
  'risk',
  'socio-legal',
  'shelter',
  'staff',
  'community',
  'family',
  'skill-and-ability',
  'livelihood',
]);

/** Standards 6.1(g): the victim's "physical, mental and emotional state". */
export const aspect = z.enum(['physical', 'mental', 'emotional']);

const finding = z.strictObject({
  about: z.enum([
    'safety',
    'well-being',
    'family',
    'community',
    'home',
    'work',
    'school',
    'law',
    'skills',
    'care-here',
  ]),
  /** A service it leads to, a step of the plan, or why it leads to none. */
  service: service.optional(),
  action: entryOf('planActions').optional(),
  noAction: z.enum(['nothing-needed', 'already-done', 'she-declines', 'not-possible-now']).optional(),
});

/**
 * An assessment. What was found is sealed; what a health worker found is no part of it and stays with the health
 * worker.
 */
export const assessment = () => ({
  kind: assessmentKind,
  /** What of the person's own state was looked at. */
  aspects: z.array(aspect).max(3).default([]),
  riskOf: z.enum(['intervention', 'return', 'daily-life']).optional(),
  risk: z.enum(['acceptable', 'acceptable-with-measures', 'not-acceptable']).optional(),
  /** The place to go to, where the assessment is of one. */
  home: home.optional(),
  /** Standards 6.1(h): "in cooperation with families, communities and other relevant parties". */
  together: z
    .array(z.enum(['family', 'community', 'local-authority', 'provider', 'police', 'school']))
    .max(6)
    .default([]),
  leftOut: z
    .array(z.enum(['family-not-found', 'family-unsafe', 'community-unsafe']))
    .max(3)
    .default([]),
  aimsTold: z.boolean(),
  /** `could-not-wait`: the person was unconscious and in danger, and is told afterwards. */
  assent: z.enum(['agreed', 'refused', 'best-interest', 'not-reachable', 'not-about-her', 'could-not-wait']),
  asked: z.array(topic).max(topic.options.length),
  again: againReason.optional(),
  findings: z.array(finding).max(30).default([]),
  /** The planned assessment that this one is. */
  planned: entryOf('plannedAssessments').optional(),
});

export const resultShared = () => ({
  assessment: entryOf('assessments'),
  told: z.enum(['told', 'she-did-not-want-it', 'not-yet-best-interest', 'not-yet-trauma']),
});

/** Standards 7.6(c): which assessment, when and how. */
export const plannedAssessment = () => ({
  kind: assessmentKind,
  due: freeOn,
  manner: z.enum(['talk', 'home-visit', 'examination', 'observation', 'file-reading']),
});

/** Somebody from outside questions the person (Policy II.B, II.C). */
export const questioning = () => ({
  asker: z.enum(['investigating-judge', 'prosecutor', 'police', 'legal-aid', 'embassy', 'other-authority']),
  purpose: z.enum(['testimony', 'complaint', 'identification', 'advice', 'compensation', 'other']),
  supportPerson: z.enum(['beside-her', 'she-declined', 'not-offered']),
  manner: z.array(z.enum(['her-own-words', 'breaks', 'no-confrontation', 'child-friendly', 'interpreter'])).max(5),
  outcome: z.enum(['finished', 'stopped-by-her', 'stopped-for-her', 'continued-later']),
  /** Whether the person could leave at any time, as it was seen or told. */
  couldLeave: z.enum(['yes', 'no', 'not-known']).optional(),
  /** In which language, where it is known. */
  language: language.optional(),
  asked: z.array(topic).max(topic.options.length),
  again: againReason.optional(),
});

/** What a provider showed of its yearly duties (Standards 6.1(i), 7.6(e)). */
export const providerCheck = () => ({
  provider: code,
  of: z.enum(['premises-risk', 'service-quality']),
  doneOn: pastOn,
});

/** What assessment leaves in the state of a case. */
export const assessmentTrack = () => ({
  assessments: z.array(entry(assessment())).default([]),
  resultsShared: z.array(entry(resultShared())).default([]),
  plannedAssessments: z.array(entry(plannedAssessment())).default([]),
  questionings: z.array(entry(questioning())).default([]),
  providerChecks: z.array(entry(providerCheck())).default([]),
});
