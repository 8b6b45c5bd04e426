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
    says: 'What others sent back about her that opens at health; at casework the case shows its own: from whom, which sections, since when it waits; nothing of what it says.',
    reply: answerList,
  }),
  readAnswer: read({
    path: `${file}/answers/{answerId}`,
    desks: opening,
    roles,
    says: 'One answer, opened; a receipt is written first.',
    reply: answerView,
  }),
  takeInAnswer: command({
    path: `${file}/answers-taken-in`,
    desks: opening,
    roles,
    says: 'An answer becomes part of her file, added to what stands there, or is set aside with a reason. At health If-Match is the version of the medical part, 0 before the first.',
    body: caseCommands.takeInAnswer.body,
  }),
} as const;
