import * as z from 'zod';
import { formSlot } from '../../forms/form.ts';
import { pastOn } from '../../tense.ts';
import { code } from '../../text.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/** A picture by its SHA-256 in hex; without the person's agreement none is taken. */
export const portrait = () => ({
  agreed: z.literal(true),
  kept: z.enum(['paper-file', 'sealed-file']),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ is: 'hash' }),
});

export const residence = () => ({
  period: z.enum(['before', 'during', 'after']),
  from: pastOn.optional(),
  until: pastOn.optional(),
});

export const account = () => ({ toldBy: z.enum(['herself', 'family', 'police', 'referring-organisation']) });

export const relative = () => ({
  relation: z.enum(['mother', 'father', 'guardian', 'brother', 'sister', 'child', 'spouse', 'other-relative']),
  living: z.enum(['yes', 'no', 'not-known']),
});

export const household = () => ({ source: z.enum(['visit', 'herself', 'commune', 'police', 'other-organisation']) });

export const contactPlan = () => ({
  with: z.enum(['family', 'friends']),
  how: z.enum(['call', 'letter', 'visit-there', 'visit-here', 'through-worker', 'not-now']),
  /** The entry on family and household that it rests on. */
  household: entryOf('households'),
});

/** A form of Directive 009 as it was filled in: which, in which version, and which of its fields have an answer. */
export const filledForm = () => ({
  form: formSlot,
  version: z.int().min(1),
  answered: z.array(code).max(100),
});

/** What the records of Standards 11 leave in the state of a case: their words lie sealed. */
export const recordsTrack = () => ({
  portraits: z.array(entry(portrait())).default([]),
  residences: z.array(entry(residence())).default([]),
  accounts: z.array(entry(account())).default([]),
  relatives: z.array(entry(relative())).default([]),
  households: z.array(entry(household())).default([]),
  contactPlans: z.array(entry(contactPlan())).default([]),
  filledForms: z.array(entry(filledForm())).default([]),
});
