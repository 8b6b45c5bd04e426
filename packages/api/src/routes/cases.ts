import { openCaseBody } from '@homeward/domain/case/open-case-body';
import { caseStaff } from '@homeward/domain/people/case-staff';
import { soughtPerson } from '@homeward/domain/people/sought';
import * as replies from '../replies/cases.ts';
import { casework, file, supervisors } from './audiences.ts';
import { create, page, read, search, why } from './kinds.ts';

/** Files: waiting, opened, listed, viewed. */
export const casesRoutes = {
  listToOpen: read({
    path: '/arrivals-to-open',
    desks: casework,
    roles: caseStaff,
    query: page,
    reply: replies.toOpenList,
  }),
  openCase: create({
    path: '/cases',
    desks: casework,
    roles: caseStaff,
    body: openCaseBody,
  }),
  findPerson: search({
    path: '/searches',
    desks: casework,
    roles: [...caseStaff, ...supervisors],
    body: soughtPerson,
    wide: true,
    reply: replies.foundCases,
  }),
  listDuplicates: read({
    path: '/duplicates',
    desks: casework,
    roles: ['central-unit'],
    query: page,
    reply: replies.duplicateList,
  }),
  listProposals: read({
    path: '/proposals',
    desks: casework,
    roles: [...supervisors, 'second-approver'],
    query: page,
    reply: replies.proposalList,
  }),
  viewExposure: read({
    path: '/exposure',
    desks: casework,
    roles: supervisors,
    reply: replies.exposureList,
  }),
  viewCaseFigures: read({
    path: `${file}/figures`,
    desks: casework,
    roles: [...caseStaff, ...supervisors],
    reply: replies.caseFigures,
  }),
  viewCase: read({
    path: file,
    desks: ['casework', 'health'],
    roles: [...caseStaff, 'supervisor', 'second-approver', 'health-worker'],
    query: why,
    reply: replies.caseView,
  }),
} as const;
