import { bilateralReport } from '@homeward/domain/report/bilateral';
import { read } from './kinds.ts';

/** Reports. */
export const reportsRoutes = {
  viewBilateralReport: read({
    path: '/reports/bilateral/{country}/{year}',
    desks: ['task-force'],
    roles: ['task-force'],
    says: 'The closed edition of one country’s year; exact and logged.',
    reply: bilateralReport,
  }),
} as const;
