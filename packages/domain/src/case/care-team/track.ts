import * as z from 'zod';
import { doneAt } from '../../tense.ts';
import { code, subject } from '../../text.ts';
import { entry } from '../entry.ts';

/** She is told who will read of her, and what: without it nobody is assigned (Standards 6.3(e), (b)). */
export const assignment = () => ({ worker: subject, toldAt: doneAt });

/** The centre where she is or is expected; she is told that its shift leads read of her. */
export const expected = () => ({ centre: code, toldAt: doneAt });

/** Why nobody has her case at health any more. */
export const careEnd = () => ({
  reason: z.enum(['treatment-over', 'she-declines', 'treated-elsewhere', 'worker-left', 'other']),
});

/** What the care team leaves in the state of a case: who reads of her. Their copies stand in the register of copies. */
export const careTeamTrack = () => ({
  healthWorker: entry(assignment()).optional(),
  centre: entry(expected()).optional(),
});
