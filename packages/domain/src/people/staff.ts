import * as z from 'zod';
import { day } from '../time.ts';
import { country, desk, role } from './actor.ts';

/** One person's seat at one desk. The row is read at every request: revoking it closes the desk at once. */
export const staffRow = z.object({
  subject: z.string(),
  desk,
  country,
  role,
  organisation: z.string(),
  revoked: z.boolean().default(false),
  /** Checks before she had the seat (Standards 6.1(j)): which, and on which day. */
  checks: z.array(z.strictObject({ kind: z.enum(['suitability', 'criminal-record']), on: day })).default([]),
});
export type StaffRow = z.infer<typeof staffRow>;
