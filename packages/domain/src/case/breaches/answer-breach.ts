import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { openBreaches } from './open-breaches.ts';
import { breachAnswer } from './track.ts';

/** Somebody answers for what happened against a rule: never whoever wrote it down, and the entry stays what it is. */
export const answerBreach = caseCommand({
  event: 'BreachAnswered',
  as: 'permit',
  effects: {
    'approved.breach': ({ said, file }) => ({ of: openBreaches(file).find(({ id }) => id === said.breach)?.by }),
  },
  path: 'breach-answers',
  roles: ['supervisor'],
  group: 'safety',
  settles: ['breach-is-answered'],
  said: breachAnswer,
  on: ['open', 'closed'],
  into: 'breachAnswers',
});

/* @__PURE__ */ documented(answerBreach, {
  says: 'A supervisor answers for what a record broke; the entry stays, and nothing rests on it.',
  example: { breach: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d71', answer: 'made-good' },
  walked: { refusedBy: 'breach-is-answered-by-another' },
});
