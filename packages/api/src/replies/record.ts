import * as z from 'zod';

/** What every accepted command answers, the first time and every time its key comes again. */
export const receipt = z.strictObject({ id: z.string(), version: z.int(), status: z.string() });

export const versioned = { version: z.int() };
/** A section's content, or nothing when it could not be opened by this reader. */
export const opened = z.record(z.string(), z.unknown());
