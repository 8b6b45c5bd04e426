import { officeReadings } from '@homeward/domain/people/office-readings';
import { learningReport } from '@homeward/domain/report/learning';
import { livePicture } from '@homeward/domain/report/live-picture';
import { parityReport } from '@homeward/domain/report/parity/report';
import { restateMonthBody, sealMonthBody } from '@homeward/domain/report/seal-month';
import { monthsOfAYear } from '../replies/months.ts';
import { confirm, read } from './kinds.ts';

const month = '/reports/months/{country}/{month}';

/** What the overseer does with the months that reports are made of. */
export const monthsRoutes = {
  listMonths: read({
    path: '/reports/months/{country}/{year}',
    desks: ['oversight'],
    roles: officeReadings.months,
    reply: monthsOfAYear,
  }),
  sealMonth: confirm({
    path: `${month}/seals`,
    desks: ['oversight'],
    roles: ['overseer'],
    body: sealMonthBody,
  }),
  restateMonth: confirm({
    path: `${month}/restatements`,
    desks: ['oversight'],
    roles: ['overseer'],
    body: restateMonthBody,
  }),
} as const;

/** Equal services, for whoever answers for them. */
export const parityRoutes = {
  viewParityReport: read({
    path: '/reports/parity/{quarter}',
    desks: ['task-force', 'oversight'],
    roles: officeReadings.toldFigures,
    reply: parityReport,
  }),
} as const;

/** What is learnt of closings that did not succeed: figures, no case. */
export const learningRoutes = {
  viewLearningRegister: read({
    path: '/reports/learning/{year}',
    desks: ['task-force', 'oversight'],
    roles: officeReadings.toldFigures,
    reply: learningReport,
  }),
} as const;

/** Reports. */
export const reportsRoutes = {
  viewLivePicture: read({
    path: '/reports/now',
    desks: ['task-force'],
    roles: ['task-force'],
    reply: livePicture,
  }),
} as const;
