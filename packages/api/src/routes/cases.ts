import { openCaseBody } from '@homeward/domain/case/open-case-body';
import { soughtPerson } from '@homeward/domain/people/sought';
import * as replies from '../replies/cases.ts';
import { caseStaff, casework, file, supervisors } from './audiences.ts';
import { create, page, read, search, why } from './kinds.ts';

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
  findPerson: search({
    path: '/searches',
    desks: casework,
    roles: [...caseStaff, ...supervisors],
    says: 'Files of a person by her whole name, in whatever spelling: only those you may read; a receipt is written first.',
    body: soughtPerson,
    reply: replies.foundCases,
  }),
  listDuplicates: read({
    path: '/duplicates',
    desks: casework,
    roles: ['central-unit'],
    says: 'Files that may be of one person: ids, organisations and days, no names; a receipt is written first.',
    query: page,
    reply: replies.duplicateList,
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
    desks: ['casework', 'health'],
    roles: [...caseStaff, 'supervisor', 'second-approver', 'health-worker'],
    says: 'A case with its opened sections; a receipt is written first. Whoever is only asked about one act of it sees that act and nothing else, a supervisor no section without a reason, her health worker those copied to health.',
    query: why,
    reply: replies.caseView,
  }),
} as const;
