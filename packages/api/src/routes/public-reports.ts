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
    reply: publicReport,
  }),
  publishReport: create({
    path: '/reports/public',
    desks: ['oversight'],
    roles: ['overseer'],
    body: publishReportBody,
  }),
} as const;
