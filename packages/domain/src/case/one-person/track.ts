import * as z from 'zod';
import { moment } from '../../dates.ts';
import { fileSaid } from '../../numbers/said-number.ts';
import { id } from '../../text.ts';
import { language, recordNumber } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { heardTrack } from './protection.ts';

const whyOne = z.enum(['same-paper', 'same-name-and-family', 'person-says-so']);

/** The other file, by the number that people say of it or by its id, and on what it rests that both are of one person. */
export const merging = () => ({ with: fileSaid, reason: whyOne });

/** What the event keeps of it: which file is meant, and nothing that file says. */
export const mergeKept = () => ({ with: id, number: recordNumber.optional(), reason: whyOne });

/** Which file was meant goes when the proposal is declined, or the files are parted. */
const untilOver = () => ({ with: id.optional(), number: recordNumber.optional() });

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

/** The other file of the person, since when, by which of the proposals, and what of it holds here. */
const otherFile = () =>
  z.strictObject({ file: id, number: recordNumber.optional(), merge: id, at: moment, ...heardTrack() });

/** Lists that a merge adds to a case: merges, unmerges and what the person was told. Both files keep their own readers. */
export const onePersonTrack = () => ({
  merges: z.array(entry({ ...mergeKept(), ...untilOver() })).default([]),
  unmerges: z.array(entry({ ...partingKept(), ...untilOver() })).default([]),
  mergesTold: z.array(entry(toldOfMerge())).default([]),
  oneWith: z.lazy(otherFile).optional(),
});
