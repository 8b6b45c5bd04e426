import { caseCommands } from '@homeward/domain/case/commands';
import { answerList, answerView } from '../replies/answers.ts';
import { caseStaff, file } from './audiences.ts';
import { command, read } from './kinds.ts';

const opening = ['casework', 'health'] as const;
const roles = [...caseStaff, 'health-worker'] as const;

/** What others sent back about her, where it opens: at casework, what is medical at health. */
export const answersRoutes = {
  listAnswers: read({
    path: `${file}/answers`,
    desks: ['health'],
    roles: ['health-worker'],
    reply: answerList,
  }),
  readAnswer: read({
    path: `${file}/answers/{answerId}`,
    desks: opening,
    roles,
    reply: answerView,
  }),
  takeInAnswer: command({
    path: `${file}/answers-taken-in`,
    desks: opening,
    roles,
    body: caseCommands.takeInAnswer.body,
  }),
} as const;
