import { caseCommand } from '../case-command.ts';
import { death } from './track.ts';

/** That she died. Nothing ends by it: people decide, and what contradicts it is shown beside it. */
export const recordDeath = caseCommand({
  event: 'DeathRecorded',
  path: 'deaths',
  group: 'identification',
  said: death,
  on: ['open', 'closed'],
  into: 'deaths',
});
