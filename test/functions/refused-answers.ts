import { cases } from '@homeward/store/cases';
import { answerFrom } from '../domain/answered.ts';
import { now as at, fileOf, idOf, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const settled = answerFrom({ status: 'taken-in' });

/** What was sent back is settled once; to whoever may not open all of it, it is not there. */
export const refusedAnswers: readonly Refusal[] = [
  {
    operation: 'takeInAnswer',
    by: people['case-worker'],
    at,
    path: { caseId: idOf(50) },
    body: { answer: settled.id, outcome: 'taken-in' },
    lies: [lying(cases, idOf(50), fileOf({ answers: [settled] }))],
    broken: { 'answer-is-taken-in-once': ['answer-does-not-wait'] },
  },
];
