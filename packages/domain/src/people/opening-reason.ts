import * as z from 'zod';

/**
 * Why a supervisor opens a case of their organisation that they do not work on (Standards 6.3(e)): a code, so that an
 * address may carry it.
 */
export const openingReason = z.enum(['supervision', 'complaint', 'worker-absent', 'safety', 'handover-of-work']);
