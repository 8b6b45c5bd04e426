import * as z from 'zod';

/** The key of one device's queue: 32 bytes, base64url. */
export const recoveredKey = z.lazy(() => z.strictObject({ key: z.string() }));
