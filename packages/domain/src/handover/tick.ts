import * as z from 'zod';
import { moment } from '../dates.ts';
import { code } from '../text.ts';

/** An answer to one item: done, not applicable with a reason, or missing with a reason. */
export const tick = z.lazy(() =>
  z.strictObject({
    answer: z.enum(['done', 'not-applicable', 'missing']),
    reason: code.optional(),
    by: z.string(),
    organisation: code,
    at: moment,
  }),
);
export type Tick = z.infer<typeof tick>;
/** What each side, and the mission, answered to one item. */
export const ticks = z.lazy(() => z.strictObject({ S: tick.optional(), V: tick.optional(), E: tick.optional() }));
