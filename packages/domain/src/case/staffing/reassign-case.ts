import { caseCommand } from '../case-command.ts';
import { answer } from './track.ts';

/** The manager answers a request: another worker takes the case or shares it, or relief is found. */
export const reassignCase = caseCommand({
  event: 'ReassignmentAnswered',
  path: 'reassignment-answers',
  roles: ['supervisor'],
  group: 'file',
  settles: ['reassignment-is-answered'],
  said: answer,
  leaves: ({ assigned, reassignmentRequests, reassignmentAnswers }, said, stamp) => {
    const asker = reassignmentRequests.find(({ id }) => id === said.request)?.by;
    const staying = said.answer === 'reassigned' ? assigned.filter((one) => one !== asker) : assigned;
    return {
      reassignmentAnswers: [...reassignmentAnswers, { ...stamp, ...said }],
      assigned: [...new Set([...staying, ...(said.to === undefined ? [] : [said.to])])],
    };
  },
});
