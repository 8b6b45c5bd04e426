import type { Role } from '@homeward/domain/people/actor';
import { publishReportBody } from '@homeward/domain/report/public/publish-body';
import { publicReport } from '../replies/public-report.ts';
import { create, read } from './kinds.ts';

const readers: readonly Role[] = ['task-force', 'overseer', 'auditor', 'second-approver'];

/** The public edition: published once by the overseer, the same for whoever reads it. */
export const publicReportsRoutes = {
  viewPublicReport: read({
    path: '/reports/public/{corridor}/{year}',
    desks: ['task-force', 'oversight'],
    roles: readers,
    says: 'The published tables of one corridor’s year: figures rounded, small ones and those that would give them away hidden with their reason.',
    reply: publicReport,
  }),
  publishReport: create({
    path: '/reports/public',
    desks: ['oversight'],
    roles: ['overseer'],
    says: 'Publishes the tables of one corridor’s closed year, once, after an audit that nothing hidden can be reckoned from them.',
    body: publishReportBody,
  }),
} as const;
