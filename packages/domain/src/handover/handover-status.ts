import * as z from 'zod';

/** Where a handover stands. */
export const handoverStatus = z.enum([
  'proposed',
  'scheduled',
  'departed',
  'pending',
  'handed-over',
  'received',
  'refused',
  'postponed',
  'disputed',
  'returned',
  'withdrawn',
]);
/** @internal for tests */
export type HandoverStatus = z.infer<typeof handoverStatus>;
