import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { recordsRequest } from './track.ts';

/** The person asks to see what is written about them (Standards 6.5(d), 11(9)). */
export const askForRecords = caseCommand({
  event: 'RecordsAskedFor',
  as: 'record',
  effects: {},
  path: 'record-requests',
  group: 'rights',
  said: recordsRequest,
  // The right to the records does not end with the case.
  on: ['open', 'closed'],
  into: 'recordRequests',
});

/* @__PURE__ */ documented(askForRecords, {
  says: 'The person asks to see their records.',
  example: { records: ['case', 'medical'], language: 'km' },
});
