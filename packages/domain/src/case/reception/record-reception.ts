import { caseCommand } from '../case-command.ts';
import { reception } from './track.ts';

/** Reception at a place (Standards 7.4). What is done later is recorded as a further entry. */
export const recordReception = caseCommand({
  event: 'ReceptionRecorded',
  path: 'receptions',
  group: 'reception',
  said: reception,
  into: 'receptions',
});
