import * as z from 'zod';
import { moment } from '../dates.ts';

/**
 * What every entry of a case knows of itself: the id of its command, when it happened, who wrote it down; and when the server heard
 * of it, where that was later.
 */
const stamp = { id: z.string(), at: moment, by: z.string(), heardAt: moment.optional() };
export type Stamp = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly heardAt?: string | undefined;
};

/** One entry of a list in the case's state: its stamp and codes of the closed list of what may stand unsealed. */
export function entry<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...stamp, ...shape });
}
