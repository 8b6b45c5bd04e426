import { caseStaff } from '@homeward/domain/people/case-staff';
import { answerList, answerView } from '../replies/answers.ts';
import { file } from './audiences.ts';
import { read } from './kinds.ts';

const opening = ['casework', 'health'] as const;
const roles = [...caseStaff, 'health-worker'] as const;

/** What others sent back about the person, where it opens: at casework, what is medical at health. */
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
} as const;
