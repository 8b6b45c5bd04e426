import * as z from 'zod';
import { consent } from '../../consent/consent.ts';
import { moment } from '../../dates.ts';
import { fileSaid } from '../../numbers/said-number.ts';
import { id } from '../../text.ts';
import { language, recordNumber } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { bar } from '../safety/track.ts';

const whyOne = z.enum(['same-paper', 'same-name-and-family', 'person-says-so']);

/** The other file, by the number that people say of it or by its id, and on what it rests that both are of one person. */
export const merging = () => ({ with: fileSaid, reason: whyOne });

/** What is kept of it: whom the other file keeps away from the person, what they refused there, and whether no mission may know; that then holds for both. */
export const mergeKept = () => ({
  with: id,
  number: recordNumber.optional(),
  reason: whyOne,
  missionMustNotKnow: z.boolean(),
  barred: z.array(entry(bar())).optional(),
  noes: z.array(consent).optional(),
});

/** Why two files that were made one are of two people. */
export const parting = () => ({ reason: z.enum(['two-people', 'person-says-so']) });

export const partingKept = () => ({ ...parting(), with: id, number: recordNumber.optional(), merge: id });

/** What the person was told of it. */
export const toldOfMerge = () => ({
  merge: entryOf('merges'),
  /** Who said that both files are of this person, who agreed, and why. */
  whoTold: z.boolean(),
  whyTold: z.boolean(),
  language,
  interpreter: z.boolean(),
  understood: z.boolean(),
});

/** The other file of the person, since when, and by which of the proposals. */
const otherFile = () => z.strictObject({ file: id, number: recordNumber.optional(), merge: id, at: moment });

/**
 * What it leaves in a file that somebody says it is of the person of another one, and that two people have agreed.
 * Both files stay as they are, each read by whoever may read it.
 */
export const onePersonTrack = () => ({
  merges: z.array(entry(mergeKept())).default([]),
  unmerges: z.array(entry(partingKept())).default([]),
  mergesTold: z.array(entry(toldOfMerge())).default([]),
  oneWith: otherFile().optional(),
});
