import { caseCommand } from '../case-command.ts';
import { assignment } from './track.ts';

/** Her health worker joins the care team; whoever had the case at health before does not read it any more. The standing copy has the entry's id. */
export const assignHealthWorker = caseCommand({
  event: 'HealthWorkerAssigned',
  path: 'health-workers',
  group: 'file',
  said: assignment,
  leaves: (_, said, stamp) => ({ healthWorker: { ...stamp, ...said } }),
});
