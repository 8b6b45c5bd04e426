import { openCaseBody } from '@homeward/domain/case/open-case-body';
import * as replies from '../replies/cases.ts';
import { caseStaff, casework, file, supervisors } from './audiences.ts';
import { create, page, read } from './kinds.ts';

/** Files: waiting, opened, listed, viewed. */
export const casesRoutes = {
  listToOpen: read({
    path: '/arrivals-to-open',
    desks: casework,
    roles: caseStaff,
    says: 'Presumed victims, children and people who wish for help, waiting for a file.',
    query: page,
    reply: replies.toOpenList,
  }),
  openCase: create({
    path: '/cases',
    desks: casework,
    roles: caseStaff,
    says: 'Open the file of one person, from an arrival, a received handover or a report.',
    body: openCaseBody,
  }),
  listCases: read({
    path: '/cases',
    desks: casework,
    roles: [...caseStaff, ...supervisors],
    says: 'The cases of your organisation.',
    query: page,
    reply: replies.caseList,
  }),
  listProposals: read({
    path: '/proposals',
    desks: casework,
    roles: [...supervisors, 'second-approver'],
    says: 'What waits for your answer as the second person, the longest wait first.',
    query: page,
    reply: replies.proposalList,
  }),
  viewExposure: read({
    path: '/exposure',
    desks: casework,
    roles: supervisors,
    says: 'What each worker of your organisation carries: counts only; a receipt is written first.',
    reply: replies.exposureList,
  }),
  viewCaseFigures: read({
    path: `${file}/figures`,
    desks: casework,
    roles: [...caseStaff, ...supervisors],
    says: 'What a case adds to each figure; a receipt is written first.',
    reply: replies.caseFigures,
  }),
  viewCase: read({
    path: file,
    desks: casework,
    roles: [...caseStaff, 'supervisor', 'second-approver'],
    says: 'A case with its opened sections; a receipt is written first. A second approver sees no section.',
    reply: replies.caseView,
  }),
} as const;
