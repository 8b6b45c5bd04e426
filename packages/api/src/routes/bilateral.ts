import { bilateralReport } from '@homeward/domain/report/bilateral';
import * as z from 'zod';
import { counterparts } from './audiences.ts';
import { read } from './kinds.ts';

/** The closed edition of a corridor and year: the task force's, and the two central units' once its months are sealed (desks 9). */
export const bilateralRoutes = {
  viewBilateralReport: read({
    path: '/reports/bilateral/{country}/{year}',
    desks: ['task-force', 'casework', 'counterpart'],
    roles: ['task-force', 'central-unit', ...counterparts],
    query: z.object({ half: z.enum(['1', '2']).optional() }),
    reply: bilateralReport,
  }),
} as const;
