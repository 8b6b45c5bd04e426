import * as z from 'zod';
import { doneOn } from '../../tense.ts';
import { code } from '../../text.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/**
 * Where a reintegration takes place: "with their original family and community or with a new family and community"
 * (Standards 7.8(a)).
 */
export const home = z.enum(['own-family', 'relatives', 'new-family', 'own-community', 'new-community', 'independent']);

/** A home with the person's own people is a placement with family. */
export function placementOf(to: z.infer<typeof home>): string {
  return to === 'own-family' || to === 'relatives' ? 'family' : to;
}

export const reintegration = () => ({
  /** The person's decision on where and when. */
  decision: entryOf('decisions'),
  /** The consultation of the province's or municipality's social affairs. */
  consultation: entryOf('socialAffairs'),
  to: home,
});

export const consultation = () => ({
  office: code,
  level: z.enum(['municipal', 'provincial']),
  consultedOn: doneOn,
  advice: z.enum(['in-favour', 'with-conditions', 'against']),
});

/** One look at a reintegration on trial. */
export const review = () => ({
  reintegration: entryOf('reintegrations'),
  place: z.enum(['safe', 'concerns', 'unsafe']),
  wellbeing: z.enum(['well', 'fair', 'poor']),
});

export const named = () => ({ reintegration: entryOf('reintegrations') });

export const ending = () => ({
  ...named(),
  reason: z.enum(['unsafe', 'her-wish', 'crisis', 'family-unable', 'moved-on', 'other']),
});

const what = z.enum(['awareness', 'assistance']);
const when = z.enum(['before', 'after']);
export const communityRequest = () => ({ wish: z.enum(['asks', 'takes-back']), what, when });
export const communityTalk = () => ({ request: entryOf('communityRequests'), what, when });

export const communeHelp = () => ({
  who: z.enum(['commune-chief', 'sangkat-chief', 'women-and-children-focal-point']),
  help: z.enum(['reintegration', 'against-discrimination', 'follow-up']),
});

export const familySupport = () => ({
  kind: z.enum(['counselling', 'parenting', 'livelihood']),
  answer: z.enum(['offered', 'accepted', 'declined', 'provided']),
  /** The assessment of risk and basic needs that comes before it. */
  assessment: entryOf('assessments').optional(),
});

export const schooling = () => ({
  step: z.enum(['enrolled', 'goes-on', 'stopped', 'not-possible']),
  level: z.enum(['pre-school', 'primary', 'lower-secondary', 'upper-secondary', 'vocational', 'non-formal']),
  hindrance: z.enum(['no-school-near', 'cost', 'papers', 'work', 'her-wish', 'other']).optional(),
});

/**
 * What reintegration leaves in the state of a case. Which is on trial follows from the confirmations and endings that
 * name it.
 */
export const reintegrationTrack = () => ({
  socialAffairs: z.array(entry(consultation())).default([]),
  reintegrations: z.array(entry(reintegration())).default([]),
  trialReviews: z.array(entry(review())).default([]),
  confirmations: z.array(entry(named())).default([]),
  endings: z.array(entry(ending())).default([]),
  communityRequests: z.array(entry(communityRequest())).default([]),
  communityTalks: z.array(entry(communityTalk())).default([]),
  communeHelp: z.array(entry(communeHelp())).default([]),
  familySupport: z.array(entry(familySupport())).default([]),
  schooling: z.array(entry(schooling())).default([]),
});
