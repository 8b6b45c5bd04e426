import * as z from 'zod';
import { moment } from '../../dates.ts';
import { id } from '../../text.ts';
import { entry } from '../entry.ts';

/** On what it rests that two files are of one person. */
export const merging = () => ({
  with: id,
  reason: z.enum(['same-paper', 'same-name-and-family', 'person-says-so']),
});

/** What is kept of it: with whether the other file says that no mission may know, which then holds for both. */
export const mergeKept = () => ({ ...merging(), missionMustNotKnow: z.boolean() });

/** Why two files that were made one are of two people. */
export const parting = () => ({ reason: z.enum(['two-people', 'person-says-so']) });

export const partingKept = () => ({ ...parting(), with: id, merge: id });

/**
 * What it leaves in a file that somebody says it is of the person of another one, and that two people have agreed.
 * Both files stay as they are, each read by whoever may read it.
 */
export const onePersonTrack = () => ({
  merges: z.array(entry(mergeKept())).default([]),
  unmerges: z.array(entry(partingKept())).default([]),
  oneWith: z.strictObject({ file: id, merge: id, at: moment }).optional(),
});
