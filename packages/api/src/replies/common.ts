import { gate } from '@homeward/domain/directory/gate';
import { country, desk, role } from '@homeward/domain/people/actor';
import * as z from 'zod';

/** What every accepted command answers, the first time and every time its key comes again. */
export const receipt = z.strictObject({ id: z.string(), version: z.int(), status: z.string() });

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}

export const versioned = { version: z.int() };
/** A section's content, or nothing when it could not be opened by this reader. */
export const opened = z.record(z.string(), z.unknown());

export const me = z.lazy(() => z.strictObject({ id: z.string(), role, desk, country, organisation: z.string() }));
export const gateList = z.lazy(() => z.strictObject({ items: z.array(gate) }));
