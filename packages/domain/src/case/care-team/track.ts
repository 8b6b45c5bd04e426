import * as z from 'zod';
import { doneAt } from '../../tense.ts';
import { code, subject } from '../../text.ts';
import { entry } from '../entry.ts';

/**
 * The person is told who will read the file, and what of it: without that nobody is assigned (Standards 6.3(e), (b)).
 */
export const assignment = () => ({ worker: subject, toldAt: doneAt });

/** The centre where the person is or is expected; they are told that its shift leads read of them. */
export const expected = () => ({ centre: code, toldAt: doneAt });

/** Why nobody at health has the case any more. */
export const careEnd = () => ({
  reason: z.enum(['treatment-over', 'she-declines', 'treated-elsewhere', 'worker-left', 'other']),
});

/**
 * What the care team leaves in the state of a case: who reads the file. Their copies stand in the register of copies.
 */
export const careTeamTrack = () => ({
  healthWorker: entry(assignment()).optional(),
  centre: entry(expected()).optional(),
});
