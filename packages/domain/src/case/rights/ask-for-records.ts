import { caseCommand } from '../case-command.ts';
import { recordsRequest } from './track.ts';

/** She asks to see what is written about her (Standards 6.5(d), 11(9)). */
export const askForRecords = caseCommand({
  event: 'RecordsAskedFor',
  path: 'record-requests',
  group: 'rights',
  said: recordsRequest,
  // The right to her records does not end with the case.
  on: ['open', 'closed'],
  into: 'recordRequests',
});
