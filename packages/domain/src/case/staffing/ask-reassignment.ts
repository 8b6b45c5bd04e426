import { check } from '../../law/refusal.ts';
import { caseGoesToAColleague } from '../../rules/case-goes-to-a-colleague.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { request } from './track.ts';

/**
 * A worker asks that this case goes to somebody else (Standards 8.1(f)), and may hand it over to a colleague of the house at once: who is
 * in danger does not wait for a manager (8.1(a)). The manager answers all the same. The reason stays between the worker and the manager:
 * no field can hold it.
 */
export const askReassignment = caseCommand({
  event: 'ReassignmentAsked',
  as: 'record',
  effects: { 'in-care-of.colleague': ({ said }) => (said.to === undefined ? undefined : said) },
  path: 'reassignment-requests',
  group: 'file',
  said: request,
  checks: ({ said, known, by }) => [check(caseGoesToAColleague, said.to, known, by.id)],
  into: 'reassignmentRequests',
  leaves: ({ assigned }, { to }, { by }) =>
    to === undefined ? {} : { assigned: [...new Set([...assigned.filter((one) => one !== by), to])] },
});

/* @__PURE__ */ documented(askReassignment, {
  says: 'A worker asks that the case goes to somebody else, or hands it over to a colleague at once; no reason is asked or kept.',
  example: {},
});
