import { writeSectionBody } from '@homeward/domain/case/section-contents';
import { openingReason } from '@homeward/domain/people/opening-reason';
import * as z from 'zod';
import { caseList } from '../replies/cases.ts';
import { sectionView } from '../replies/sections.ts';
import { caseStaff, file, supervisors } from './audiences.ts';
import { onCase } from './case/on-case.ts';
import { closed, command, page, read } from './kinds.ts';

const openers = ['casework', 'health'] as const;

/** One section of a file at a time, where the file opens: at casework, its medical part at health. */
export const sectionsRoutes = {
  listCases: read({
    path: '/cases',
    desks: openers,
    roles: [...caseStaff, ...supervisors, 'health-worker'],
    says: 'The cases of your organisation; at health those that you are assigned to. With `overdue` those in which something is owed for too long, open or closed: first where she is not told yet who got something without her.',
    query: page.extend({ overdue: closed }),
    reply: caseList,
  }),
  readSection: read({
    path: `${file}/sections/{section}`,
    desks: openers,
    roles: [...caseStaff, ...supervisors, 'health-worker'],
    says: 'One section, opened alone; a receipt is written first. A supervisor gives a reason.',
    query: z.object({ reason: openingReason.optional() }),
    reply: sectionView,
  }),
  writeSection: command({
    path: `${file}/sections`,
    desks: openers,
    roles: [...caseStaff, 'health-worker'],
    says: 'One section as it stands from now on, at its next version. At health If-Match is the version of the medical part, 0 before the first.',
    body: writeSectionBody,
  }),
  assignHealthWorker: onCase(
    'assignHealthWorker',
    'health-workers',
    'Her health worker; she was told who, and that identity and needs are copied to the health desk.',
  ),
  assignCentre: onCase(
    'assignCentre',
    'centres',
    'The centre where she is or is expected; she was told that its shift leads read of her until she leaves.',
  ),
  endHealthCare: onCase(
    'endHealthCare',
    'health-care-ends',
    'Nobody has her case at health any more; the copy there ends.',
  ),
} as const;
