import { desks, roles } from '@homeward/domain/people/actor';
import { bilateralReport } from '@homeward/domain/report/bilateral';
import * as replies from '../replies.ts';
import { missionToo } from './audiences.ts';
import { read } from './kinds.ts';

/** What every desk has, and the reports. */
export const commonRoutes = {
  whoAmI: read({ path: '/me', desks: desks, roles: roles, says: 'Who the platform takes you for.', reply: replies.me }),
  listGates: read({
    path: '/gates',
    desks: ['transit', 'casework', 'embassy', 'counterpart', 'mission'],
    roles: missionToo.concat('intake', 'supervisor'),
    says: 'The crossings and their status.',
    reply: replies.gateList,
  }),
  viewBilateralReport: read({
    path: '/reports/bilateral/{country}/{year}',
    desks: ['task-force'],
    roles: ['task-force'],
    says: 'The closed edition of one country’s year; exact and logged.',
    reply: bilateralReport,
  }),
} as const;
