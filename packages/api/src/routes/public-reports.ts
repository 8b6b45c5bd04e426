import { officeReadings } from '@homeward/domain/people/office-readings';
import { publishReportBody } from '@homeward/domain/report/public/publish-body';
import { publicReport } from '../replies/public-report.ts';
import { create, read } from './kinds.ts';

/** The public edition: published once by the overseer, the same for whoever reads it. */
export const publicReportsRoutes = {
  viewPublicReport: read({
    path: '/reports/public/{corridor}/{year}',
    // Embassies and central units of other countries read it of their own corridors, and no other edition.
    desks: ['task-force', 'oversight', 'embassy', 'counterpart'],
    roles: officeReadings.published,
    reply: publicReport,
  }),
  publishReport: create({
    path: '/reports/public',
    desks: ['oversight'],
    roles: ['overseer'],
    body: publishReportBody,
  }),
} as const;
