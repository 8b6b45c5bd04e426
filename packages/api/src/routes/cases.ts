import { openCaseBody } from '@homeward/domain/case/open-case';
import * as replies from '../replies/cases.ts';
import { caseStaff, casework, file } from './audiences.ts';
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
    roles: [...caseStaff, 'supervisor'],
    says: 'The cases of your organisation.',
    query: page,
    reply: replies.caseList,
  }),
  viewCase: read({
    path: file,
    desks: casework,
    roles: [...caseStaff, 'supervisor', 'second-approver'],
    says: 'A case with its opened sections; a receipt is written first. A second approver sees no section.',
    reply: replies.caseView,
  }),
} as const;
