import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { request } from './track.ts';

/**
 * A worker asks that this case goes to somebody else (Standards 8.1(f)). The reason stays between the worker and the
 * manager: no field can hold it.
 */
export const askReassignment = caseCommand({
  event: 'ReassignmentAsked',
  as: 'record',
  effects: {},
  path: 'reassignment-requests',
  group: 'file',
  said: request,
  into: 'reassignmentRequests',
});

/* @__PURE__ */ documented(askReassignment, {
  says: 'A worker asks that the case goes to somebody else; no reason is asked or kept.',
  example: {},
});
