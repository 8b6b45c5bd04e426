import * as z from 'zod';
import { country, desk, role } from './actor.ts';

/** One person's seat at one desk. The row is read at every request: revoking it closes the desk at once. */
export const staffRow = z.object({
  subject: z.string(),
  desk,
  country,
  role,
  organisation: z.string(),
  revoked: z.boolean().default(false),
});
export type StaffRow = z.infer<typeof staffRow>;
