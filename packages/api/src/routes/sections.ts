import { caseStaff } from '@homeward/domain/people/case-staff';
import { openingReason } from '@homeward/domain/people/opening-reason';
import * as z from 'zod';
import { caseList } from '../replies/cases.ts';
import { sectionView } from '../replies/sections.ts';
import { file, supervisors } from './audiences.ts';
import { closed, page, read } from './kinds.ts';

const openers = ['casework', 'health'] as const;

/** One section of a file at a time, where the file opens: at casework, its medical part at health. */
export const sectionsRoutes = {
  listCases: read({
    path: '/cases',
    desks: openers,
    roles: [...caseStaff, ...supervisors, 'health-worker'],
    query: page.extend({ overdue: closed }),
    reply: caseList,
  }),
  readSection: read({
    path: `${file}/sections/{section}`,
    desks: openers,
    roles: [...caseStaff, ...supervisors, 'health-worker'],
    query: z.object({ reason: openingReason.optional() }),
    reply: sectionView,
  }),
} as const;
