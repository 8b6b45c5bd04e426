import * as z from 'zod';
import { code } from '../../text.ts';
import { immediateNeed } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

const stage = z.enum(['warning', 'acute', 'easing', 'over']);

/** A crisis as it begins (Standards 7.2(a), 7.2(b)). What exactly the threat is stands sealed beside it. */
export const crisis = () => ({
  kind: z.enum([
    'cannot-leave',
    'trafficker-near',
    'threat',
    'violence',
    'state-of-mind',
    'family-conflict',
    'eviction',
    'other',
  ]),
  stage,
  /** The person's needs decide whether and how somebody intervenes. */
  needs: z.array(immediateNeed).max(9).default([]),
});

export const crisisStage = () => ({ crisis: entryOf('crises'), stage });

const part = z.enum([
  'police',
  'social-affairs',
  'provider',
  'private-provider',
  'embassy',
  'immigration',
  'health-worker',
  'interpreter',
]);
const supply = z.enum(['shelter', 'food', 'medical-care', 'psychological-care']);

/** How an intervention is to be done: by whom, to which safe place, with what (Policy III; Standards 7.2(d), (e)). */
export const intervention = () => ({
  crisis: entryOf('crises'),
  /** A rescue takes the person out of a place, protection keeps somebody away, care comes to where the person is. */
  kind: z.enum(['rescue', 'protection', 'care']),
  participants: z.array(z.strictObject({ part, organisation: code })).max(20),
  safePlace: code.optional(),
  supplies: z.array(supply).max(4).default([]),
  /** Standards 7.2(d): a person who can be contacted before is prepared for the next steps. */
  she: z.enum(['prepared', 'not-reachable', 'contact-unsafe']),
  /**
   * Standards 7.2(i): for a foreigner, which officials of their embassy or of immigration take part, or why none does.
   */
  officials: z.enum(['embassy', 'immigration', 'she-is-no-foreigner', 'not-to-know', 'not-reached']),
});

/** The word to go. Without a risk assessment only in an emergency, with its reason. */
export const interventionStart = () => ({
  crisis: entryOf('crises'),
  emergency: z.enum(['life-in-danger', 'violence-now', 'about-to-be-moved']).optional(),
});

const kept = z.enum(['yes', 'partly', 'no']);

/** How it went (Standards 7.2(f), (g)): safely, and apart from suspects. */
export const interventionReport = () => ({
  crisis: entryOf('crises'),
  safely: kept,
  apartFromSuspects: kept,
  possessionsKept: kept,
  outcome: z.enum(['safe-place', 'stays-where-she-is', 'hospital', 'not-found', 'broken-off']),
});

export const crisisEnd = () => ({
  crisis: entryOf('crises'),
  outcome: z.enum(['over', 'part-of-another', 'not-a-crisis']),
});

/** What crises leave in the state of a case. */
export const crisisTrack = () => ({
  crises: z.array(entry(crisis())).default([]),
  crisisStages: z.array(entry(crisisStage())).default([]),
  interventions: z.array(entry(intervention())).default([]),
  interventionStarts: z.array(entry(interventionStart())).default([]),
  interventionReports: z.array(entry(interventionReport())).default([]),
  crisisEnds: z.array(entry(crisisEnd())).default([]),
});
