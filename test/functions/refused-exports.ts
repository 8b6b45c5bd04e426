import { caseExports } from '@homeward/store/exports';
import { idOf, now, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const at = now;
const id = idOf(960);
const to = { type: 'own-organisation' as const };
const second = { at, by: 'approver-one', organisation: 'another-shelter' };
const answered = {
  id,
  to,
  cases: [idOf(961)],
  at,
  by: 'case-worker-9',
  organisation: 'a-third-shelter',
  status: 'approved' as const,
  answered: second,
};

/** What nobody takes out: cases that are not theirs, and a list that was answered already. */
export const refusedExports: readonly Refusal[] = [
  {
    operation: 'exportCase',
    by: people['case-worker'],
    at,
    body: { to, cases: [idOf(962)] },
    lies: [],
    broken: { 'export-names-what-is-hers': ['not-hers-to-export'] },
  },
  {
    operation: 'approve',
    by: people['second-approver'],
    at,
    path: { caseId: id },
    version: 1,
    body: { proposal: id, answer: 'approved' },
    lies: [lying(caseExports, id, answered)],
    broken: { 'export-takes-two-organisations': ['no-open-proposal'] },
  },
];
