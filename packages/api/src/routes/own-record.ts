import * as bodies from '@homeward/domain/case/own-record/at-own-window';
import type { Role } from '@homeward/domain/people/actor';
import * as replies from '../replies/own-record.ts';
import { confirm, read } from './kinds.ts';

const desks = ['own-record'] as const;
const herself: readonly Role[] = ['person'];

/**
 * The person’s own window, beside the worker who sits with them. No path names a case: it is the one of the window. What the person asks for is added
 * to their file and overwrites nothing, so it carries no If-Match.
 */
export const ownRecordRoutes = {
  enterOwnRecord: {
    ...confirm({
      path: '/sessions',
      desks,
      roles: [...herself, 'case-worker'],
      body: bodies.enterOwnRecordBody,
    }),
    reply: replies.ownRecordSession,
  },
  leaveOwnRecord: confirm({
    path: '/session-ends',
    desks,
    roles: herself,
    body: bodies.leaveOwnRecordBody,
  }),
  viewOwnRecord: read({
    path: '/record',
    desks,
    roles: herself,
    reply: replies.ownRecordView,
  }),
  whoHasSeenMyFile: read({
    path: '/statement',
    desks,
    roles: herself,
    reply: replies.ownRecordStatement,
  }),
  requestCopy: confirm({
    path: '/copy-requests',
    desks,
    roles: herself,
    body: bodies.requestCopyBody,
  }),
  requestCorrection: confirm({
    path: '/correction-requests',
    desks,
    roles: herself,
    body: bodies.requestCorrectionBody,
  }),
} as const;
