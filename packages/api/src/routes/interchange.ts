import { exportCaseBody } from '@homeward/domain/interchange/export-state';
import { importRowsBody } from '@homeward/domain/interchange/import-rows';
import { caseStaff } from '@homeward/domain/people/case-staff';
import { freeAt } from '@homeward/domain/tense';
import * as z from 'zod';
import * as replies from '../replies/interchange.ts';
import { casework } from './audiences.ts';
import { create, page, read, rows } from './kinds.ts';

const since = z.object({ ...page.shape, updated_since: freeAt.optional() });
const records = z.object({
  limit: z.coerce.number().int().min(1).max(25).default(10),
  cursor: z.string().max(20).optional(),
});

/** Records to and from the systems of neighbours. */
export const interchangeRoutes = {
  importRows: rows({
    path: '/imports',
    desks: casework,
    roles: caseStaff,
    body: importRowsBody,
    reply: replies.importedRows,
  }),
  exportCase: create({
    path: '/exports',
    desks: casework,
    roles: caseStaff,
    body: exportCaseBody,
  }),
  readExport: read({
    path: '/exports/{exportId}',
    desks: casework,
    roles: caseStaff,
    query: records,
    reply: replies.exportView,
  }),
} as const;

/** What changed since an own system asked last: of the cases at casework, of the copies that were given at a partner. */
export const changesRoutes = {
  listChanges: read({
    path: '/changes',
    desks: [...casework, 'partner'],
    roles: [...caseStaff, 'provider'],
    query: since,
    reply: replies.changeList,
  }),
} as const;
