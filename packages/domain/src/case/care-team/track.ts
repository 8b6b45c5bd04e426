import { doneAt } from '../../tense.ts';
import { id, subject } from '../../text.ts';
import { entry } from '../entry.ts';
import type { SectionName } from '../sections.ts';

/** She is told who will read of her, and what: without it nobody is assigned (Standards 6.3(e), (b)). */
export const assignment = () => ({ worker: subject, toldAt: doneAt });

/** What her health worker reads of the file beside health's own part. */
export const sharedWithHealth: readonly SectionName[] = ['identity', 'needs'];

/** What the care team leaves in the state of a case. */
export const careTeamTrack = () => ({
  /** Her health worker, and the standing copy that was made for the health desk. */
  healthWorker: entry({ ...assignment(), copy: id }).optional(),
});
