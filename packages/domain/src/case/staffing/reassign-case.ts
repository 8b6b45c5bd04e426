import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { answer } from './track.ts';

/** The manager answers a request: another worker takes the case or shares it, or relief is found. */
export const reassignCase = caseCommand({
  event: 'ReassignmentAnswered',
  as: 'permit',
  effects: { 'in-care-of.case-worker': asSaid },
  path: 'reassignment-answers',
  roles: ['supervisor'],
  group: 'file',
  settles: ['reassignment-is-answered'],
  said: answer,
  into: 'reassignmentAnswers',
  leaves: ({ assigned, reassignmentRequests }, { request, answer, to }) => {
    const asker = reassignmentRequests.find(({ id }) => id === request)?.by;
    const staying = answer === 'reassigned' ? assigned.filter((one) => one !== asker) : assigned;
    return { assigned: [...new Set([...staying, ...(to === undefined ? [] : [to])])] };
  },
});

/* @__PURE__ */ documented(reassignCase, {
  says: 'The manager answers such a request.',
  example: { request: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70', answer: 'shared', to: 'invented-worker' },
});
