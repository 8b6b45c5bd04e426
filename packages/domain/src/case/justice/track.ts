import * as z from 'zod';
import { doneAt, freeOn } from '../../tense.ts';
import { code } from '../../text.ts';
import { ownPace } from '../decisions/track.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { telling } from '../rights/track.ts';

export const proceeding = () => ({
  kind: z.enum(['criminal', 'civil', 'labour', 'family', 'administrative', 'other']),
});

export const lawExplained = () => ({
  proceeding: entryOf('proceedings'),
  about: z.enum(['procedure', 'part-in-it', 'protection', 'compensation', 'hearing', 'appeal']),
  ...telling(),
});

export const legalAidNeed = () => ({
  for: z.enum(['advice', 'proceeding', 'compensation', 'papers', 'family', 'other']),
});
/** Who helps. There is no fee and no room for one: legal help is free. */
export const legalAid = () => ({ need: entryOf('legalAidNeeds'), provider: code });

/** Only the person says whether they take part: no field can name anybody else as deciding it. */
export const takingPart = () => ({
  choice: z.enum(['yes', 'no', 'not-now']),
  as: z
    .array(z.enum(['witness', 'complainant', 'civil-party']))
    .max(3)
    .default([]),
  ...ownPace(),
});

export const hearing = () => ({
  proceeding: entryOf('proceedings'),
  on: freeOn,
  court: z.enum(['first-instance', 'appeal', 'supreme', 'abroad', 'prosecutor']),
});
export const hearingHeld = () => ({
  hearing: entryOf('hearings'),
  outcome: z.enum(['heard', 'judgment', 'adjourned', 'does-not-count']),
  attended: z.enum(['there', 'by-video', 'represented', 'her-wish-not-to', 'could-not', 'not-told']),
  heard: z.boolean(),
  advocatePresent: z.boolean().default(false),
  /** When it was held: what the person needed had to be there by then, not when the result was written down. */
  heldAt: doneAt,
  /** The last day of an appeal. */
  appealUntil: freeOn.optional(),
});
export const appeal = () => ({ hearing: entryOf('hearings'), appeals: z.boolean() });

/** A child's advocate, of one proceeding. */
export const advocate = () => ({
  proceeding: entryOf('proceedings'),
  organisation: code,
  from: z.enum(['lawyer', 'social-affairs', 'ngo', 'relative', 'other']),
});

/** What proceedings leave in the state of a case. */
export const justiceTrack = () => ({
  proceedings: z.array(entry(proceeding())).default([]),
  lawExplained: z.array(entry(lawExplained())).default([]),
  legalAidNeeds: z.array(entry(legalAidNeed())).default([]),
  legalAid: z.array(entry(legalAid())).default([]),
  takingPart: z.array(entry(takingPart())).default([]),
  hearings: z.array(entry(hearing())).default([]),
  hearingsHeld: z.array(entry(hearingHeld())).default([]),
  appeals: z.array(entry(appeal())).default([]),
  advocates: z.array(entry(advocate())).default([]),
});
