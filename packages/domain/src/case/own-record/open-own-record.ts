import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { recordOpening } from './track.ts';

/** Her file is about to be opened to her (Standards 11(9)): a supporter was offered, in a language she understands. */
export const openOwnRecord = caseCommand({
  event: 'OwnRecordOpened',
  path: 'own-record-codes',
  roles: ['case-worker'],
  group: 'rights',
  said: recordOpening,
  // The right to her records does not end with the case.
  on: ['open', 'closed'],
  into: 'recordOpenings',
});

/* @__PURE__ */ documented(openOwnRecord, {
  says: 'The file is made ready for the person to see beside you: a code for one entry, after a supporter was offered.',
  example: { supporterOffered: true, supporterPresent: true, language: 'km' },
});
