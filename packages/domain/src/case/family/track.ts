import * as z from 'zod';
import { doneAt } from '../../tense.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { lookedUp } from '../safety/track.ts';

/** Whether contact with the family is safe for the person. What was found is sealed. */
export const familySafety = () => ({
  outcome: z.enum(['safe', 'supervised-only', 'unsafe', 'not-found']),
  assessedBy: z.enum(['case-worker', 'provincial-social-affairs', 'ngo', 'counterpart']),
});

export const familyContact = () => ({
  how: z.enum(['visit', 'home-visit', 'call', 'video', 'letter']),
  who: z.enum(['parent', 'sibling', 'own-child', 'partner', 'grandparent', 'other']),
  ...lookedUp(),
  supervised: z.boolean(),
  /** When whoever came to visit was told the rules that protect the person. */
  toldPoliciesAt: doneAt.optional(),
});

export const tracing = () => ({
  searcher: z.enum(['case-worker', 'provincial-social-affairs', 'ngo', 'police', 'counterpart']),
});
export const tracingAnswer = () => ({
  tracing: entryOf('tracings'),
  result: z.enum(['found', 'still-looking', 'not-found']),
});

/** What family leaves in the state of a case. */
export const familyTrack = () => ({
  familySafety: z.array(entry(familySafety())).default([]),
  familyContacts: z.array(entry(familyContact())).default([]),
  tracings: z.array(entry(tracing())).default([]),
  tracingAnswers: z.array(entry(tracingAnswer())).default([]),
});
