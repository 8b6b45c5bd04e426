import * as bodies from '@homeward/domain/case/own-record/at-her-window';
import type { Role } from '@homeward/domain/people/actor';
import * as replies from '../replies/own-record.ts';
import { confirm, read } from './kinds.ts';

const desks = ['own-record'] as const;
const herself: readonly Role[] = ['person'];

/**
 * Her own window, beside the worker who sits with her. No path names a case: it is the one of the window. What she asks for is added
 * to her file and overwrites nothing, so it carries no If-Match.
 */
export const ownRecordRoutes = {
  enterOwnRecord: {
    ...confirm({
      path: '/sessions',
      desks,
      roles: [...herself, 'case-worker'],
      says: 'Enter the code of openOwnRecord: from then on, for an hour at most, you are served as the person.',
      body: bodies.enterOwnRecordBody,
    }),
    reply: replies.ownRecordSession,
  },
  leaveOwnRecord: confirm({
    path: '/session-ends',
    desks,
    roles: herself,
    says: 'Close the window before its hour is over.',
    body: bodies.leaveOwnRecordBody,
  }),
  viewOwnRecord: read({
    path: '/record',
    desks,
    roles: herself,
    says: 'Your whole file, all nine sections; a receipt is written first.',
    reply: replies.ownRecordView,
  }),
  whoHasSeenMyFile: read({
    path: '/statement',
    desks,
    roles: herself,
    says: 'Who has seen your file: a sentence for each receipt, in your language; a receipt is written first.',
    reply: replies.ownRecordStatement,
  }),
  requestCopy: confirm({
    path: '/copy-requests',
    desks,
    roles: herself,
    says: 'Ask for a copy of your records; your case worker has to answer in time.',
    body: bodies.requestCopyBody,
  }),
  requestCorrection: confirm({
    path: '/correction-requests',
    desks,
    roles: herself,
    says: 'Say in your own words what is not right; it is added to the file, sealed, and nothing is written over.',
    body: bodies.requestCorrectionBody,
  }),
} as const;
