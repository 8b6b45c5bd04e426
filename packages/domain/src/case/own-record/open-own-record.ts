import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { recordOpening } from './track.ts';

/**
 * The file is about to be opened to the person (Standards 11(9)): a supporter was offered, in a language they
 * understand.
 */
export const openOwnRecord = caseCommand({
  event: 'OwnRecordOpened',
  as: 'permit',
  effects: { 'shown.own-record': asSaid },
  path: 'own-record-codes',
  roles: ['case-worker'],
  group: 'rights',
  said: recordOpening,
  // The right to the records does not end with the case.
  on: ['open', 'closed'],
  into: 'recordOpenings',
});

/* @__PURE__ */ documented(openOwnRecord, {
  says: 'The file is made ready for the person to see beside you: a code for one entry, after a supporter was offered.',
  example: { supporterOffered: true, supporterPresent: true, language: 'km' },
});
