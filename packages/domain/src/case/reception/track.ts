import * as z from 'zod';
import { code } from '../../text.ts';
import { againReason, topic } from '../assessment/topics.ts';
import { language } from '../clear.ts';
import { entry } from '../entry.ts';

/** The five acts of reception in the order of Standards 7.4(a) to (e). */
export const receptionItem = z.enum(['made-safe', 'greeted', 'shown-around', 'rules-explained', 'comfortable-place']);

/** The first hours at a place. */
export const reception = () => ({
  place: code,
  done: z.array(receptionItem).max(5),
  /**
   * Standards 7.4(b): "women are greeted by women and men greeted by men, except when the victim's special circumstance
   * requires".
   */
  greeting: z.enum(['same-sex', 'as-she-wished', 'special-circumstance']).optional(),
});

/** The intake interview: what was asked, and why again where the file already answered it (Standards 7.6(f)). */
export const intake = () => ({
  language,
  interpreter: z.boolean().default(false),
  supportPerson: z.boolean(),
  asked: z.array(topic).min(1).max(topic.options.length),
  again: againReason.optional(),
});

/** What reception leaves in the state of a case. */
export const receptionTrack = () => ({
  receptions: z.array(entry(reception())).default([]),
  intakes: z.array(entry(intake())).default([]),
});
