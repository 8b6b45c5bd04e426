import * as z from 'zod';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { sectionName } from '../sections.ts';
import { takingIn } from './answer.ts';
import { isSetAside, settledIn } from './settled.ts';

/**
 * What somebody sent is added to the file, or is set aside with a reason. The words come sealed from whoever answered.
 */
export const takeInAnswer = caseCommand({
  event: 'AnswerTakenIn',
  as: 'permit',
  effects: {},
  path: 'answers-taken-in',
  desks: ['casework', 'health'],
  roles: ['case-worker', 'central-unit', 'health-worker'],
  group: 'sharing',
  settles: ['answer-is-read'],
  said: takingIn,
  // A file that was closed meanwhile still takes an answer in: nothing that was sent is lost.
  on: ['open', 'closed'],
  kept: () => ({ ...takingIn(), sections: z.array(sectionName) }),
  keep: (said, { answers }) => {
    const sections = answers.find(({ id }) => id === said.answer)?.sections ?? [];
    return { ...said, sections: isSetAside(said) ? [] : [...sections] };
  },
  leaves: ({ answers }, said, { at, by }) => ({ answers: settledIn(answers, { ...said, at, by }) }),
});

/* @__PURE__ */ documented(takeInAnswer, {
  says: 'An answer becomes part of the file, added to what stands there, or is set aside with a reason. At health If-Match is the version of the medical part, 0 before the first.',
  example: { answer: '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f', outcome: 'taken-in' },
  walked: 'elsewhere',
});
