import { recordNumber } from '@homeward/domain/case/clear';
import * as z from 'zod';

/** What has the number, and its id for the other operations. */
export const foundByNumber = z.lazy(() =>
  z.strictObject({ kind: z.enum(['case', 'handover', 'batch']), id: z.string(), number: recordNumber }),
);
