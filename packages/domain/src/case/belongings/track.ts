import * as z from 'zod';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

const thing = z.enum([
  'money',
  'jewellery',
  'telephone',
  'papers',
  'bank-card',
  'keys',
  'clothes',
  'bag',
  'tools',
  'keepsake',
  'things-of-her-child',
  'other',
]);
const counted = z.strictObject({ what: thing, count: z.int().min(1).max(1000) });

/** What the person carries, counted and pictured. The pictures and what the things look like are sealed. */
export const belongings = () => ({
  occasion: z.enum(['intake', 'rescue', 'handover', 'moved', 'added-later']),
  items: z
    .array(counted.extend({ pictured: z.boolean() }))
    .min(1)
    .max(100),
  countedWith: z.enum(['herself', 'somebody-she-trusts', 'a-second-worker']),
  /** Why the person did not count along. */
  notWithHer: z.enum(['she-declined', 'not-conscious', 'too-young']).optional(),
  receipt: z.enum(['signed', 'thumbed', 'she-declined', 'none']),
});

/** What the person gets back, of which list, and that they confirm it. */
export const belongingsReturn = () => ({
  list: entryOf('belongings'),
  items: z.array(counted).max(100),
  receipt: z.enum(['signed', 'thumbed', 'she-declined', 'none']),
});

/** What of a list is not as it was: the owner’s word and the keeper’s, each in its own field. */
export const discrepancy = () => ({
  list: entryOf('belongings'),
  items: z.array(counted).min(1).max(100),
  she: z.enum(['missing', 'damaged', 'not-hers', 'says-nothing']),
  keeper: z.enum(['missing', 'damaged', 'never-received', 'still-kept', 'does-not-know']),
});

export const discrepancySettled = () => ({
  discrepancy: entryOf('discrepancies'),
  outcome: z.enum(['found', 'replaced', 'paid-for', 'told-to-the-police', 'she-lets-it-rest']),
});

/** What the belongings leave in the state of a case. */
export const belongingsTrack = () => ({
  belongings: z.array(entry(belongings())).default([]),
  belongingsReturns: z.array(entry(belongingsReturn())).default([]),
  discrepancies: z.array(entry(discrepancy())).default([]),
  discrepanciesSettled: z.array(entry(discrepancySettled())).default([]),
});
