import { recordNumber } from '@homeward/domain/case/clear';
import * as z from 'zod';
import { pageOf } from './page-of.ts';

/** One act or reading: who, in which role, of which organisation, what, when, why; ids and codes, no content. `''` where nothing was said. */
const entry = z.strictObject({
  desk: z.string(),
  thing: z.string(),
  operation: z.string(),
  who: z.string(),
  role: z.string(),
  organisation: z.string(),
  at: z.string(),
  deviceAt: z.string(),
  purpose: z.string(),
  restsOn: z.string(),
  exception: z.string(),
});

/** `number`: what people call the case, where the reader's desk reaches it or it was asked for by that. */
export const receiptList = z.lazy(() => pageOf(entry).extend({ number: recordNumber.optional() }));
