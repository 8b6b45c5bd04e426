import * as z from 'zod';
import { id } from '../text.ts';

/** A device's wrap of its key for the recovery key (base64url), and the id that the device gave itself. */
export const recoverQueueBody = z.lazy(() =>
  z.strictObject({ wrapped: z.string().regex(/^[A-Za-z0-9_-]{1,1024}$/), device: id }),
);
