import { fileNamed } from '@homeward/domain/numbers/said-number';
import { officeReadings } from '@homeward/domain/people/office-readings';
import * as z from 'zod';
import { receiptList } from '../replies/receipts.ts';
import { page, read } from './kinds.ts';

/** The trail, as its readers see it. */
export const receiptsRoutes = {
  listReceipts: read({
    path: '/receipts',
    desks: ['casework', 'oversight'],
    roles: officeReadings.trail,
    query: z.object({ ...page.shape, case: fileNamed }),
    reply: receiptList,
  }),
} as const;
