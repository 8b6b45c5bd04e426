import type { Role } from '@homeward/domain/people/actor';
import { publishReportBody } from '@homeward/domain/report/public/publish-body';
import { publicReport } from '../replies/public-report.ts';
import { foreign } from './audiences.ts';
import { create, read } from './kinds.ts';

const readers: readonly Role[] = ['task-force', 'overseer', 'auditor', 'second-approver', ...foreign];

/** The public edition: published once by the overseer, the same for whoever reads it. */
export const publicReportsRoutes = {
  viewPublicReport: read({
    path: '/reports/public/{corridor}/{year}',
    // Embassies and central units of other countries read it of their own corridors, and no other edition.
    desks: ['task-force', 'oversight', 'embassy', 'counterpart'],
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
