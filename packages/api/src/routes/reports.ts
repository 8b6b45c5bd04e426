import { bilateralReport } from '@homeward/domain/report/bilateral';
import { livePicture } from '@homeward/domain/report/live-picture';
import { parityReport } from '@homeward/domain/report/parity/report';
import { restateMonthBody, sealMonthBody } from '@homeward/domain/report/seal-month';
import * as z from 'zod';
import { monthsOfAYear } from '../replies/months.ts';
import { confirm, read } from './kinds.ts';

const month = '/reports/months/{country}/{month}';

/** What the overseer does with the months that reports are made of. */
export const monthsRoutes = {
  listMonths: read({
    path: '/reports/months/{country}/{year}',
    desks: ['oversight'],
    roles: ['overseer', 'auditor'],
    says: 'The months of a year that have ended: how each stands sealed, and what its facts give today.',
    reply: monthsOfAYear,
  }),
  sealMonth: confirm({
    path: `${month}/seals`,
    desks: ['oversight'],
    roles: ['overseer'],
    says: 'Seals a month that has ended, with the figures that were looked at.',
    body: sealMonthBody,
  }),
  restateMonth: confirm({
    path: `${month}/restatements`,
    desks: ['oversight'],
    roles: ['overseer'],
    says: 'Seals a month anew whose facts give other figures now, with the reason; what it was stays.',
    body: restateMonthBody,
  }),
} as const;

/** Equal services, for whoever answers for them. */
export const parityRoutes = {
  viewParityReport: read({
    path: '/reports/parity/{quarter}',
    desks: ['task-force', 'oversight'],
    roles: ['task-force', 'overseer', 'auditor'],
    says: 'Services offered and answered, Cambodian beside foreign, by centre, in one quarter; what is not equal, and how sure that is.',
    reply: parityReport,
  }),
} as const;

/** Reports. */
export const reportsRoutes = {
  viewLivePicture: read({
    path: '/reports/now',
    desks: ['task-force'],
    roles: ['task-force'],
    says: 'This month so far: arrived, screened, presumed, referred, who waits and why, gates, stale contacts. No person, no figure of one to four.',
    reply: livePicture,
  }),
  viewBilateralReport: read({
    path: '/reports/bilateral/{country}/{year}',
    desks: ['task-force'],
    roles: ['task-force'],
    query: z.object({ half: z.enum(['1', '2']).optional() }),
    says: 'The closed edition of one country’s year, or half of it; exact and logged.',
    reply: bilateralReport,
  }),
} as const;
