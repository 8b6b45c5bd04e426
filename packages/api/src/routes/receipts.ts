import { fileNamed } from '@homeward/domain/numbers/said-number';
import * as z from 'zod';
import { receiptList } from '../replies/receipts.ts';
import { page, read } from './kinds.ts';

/** The trail, as its readers see it. */
export const receiptsRoutes = {
  listReceipts: read({
    path: '/receipts',
    desks: ['casework', 'oversight'],
    roles: ['supervisor', 'central-unit', 'auditor'],
    query: z.object({ ...page.shape, case: fileNamed }),
    reply: receiptList,
  }),
} as const;
