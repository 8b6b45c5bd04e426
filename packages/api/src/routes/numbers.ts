import { saidNumber } from '@homeward/domain/numbers/said-number';
import type { Role } from '@homeward/domain/people/actor';
import { caseStaff } from '@homeward/domain/people/case-staff';
import { foundByNumber } from '../replies/numbers.ts';
import { border, handoverDesksAndMission, handoverRolesAndMission, supervisors } from './audiences.ts';
import { search } from './kinds.ts';

/** Whoever has a list of files, handovers or batches finds one of these by its number. */
export const findableBy = {
  case: [...caseStaff, ...supervisors, 'health-worker'],
  handover: handoverRolesAndMission,
  batch: border,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export const numbersRoutes = {
  findByNumber: search({
    path: '/numbers',
    desks: [...handoverDesksAndMission, 'health'],
    roles: [...new Set<Role>(Object.values(findableBy).flat())],
    body: saidNumber,
    reply: foundByNumber,
  }),
} as const;
