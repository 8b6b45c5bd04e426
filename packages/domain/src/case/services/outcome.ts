import * as z from 'zod';
import { moment } from '../../dates.ts';
import { reasonsButForeign } from './foreign-as-reason.ts';

/** How a service was answered. Being foreign or without papers is not a reason and cannot be written. */
export const serviceOutcome = z.enum(['offered', 'accepted', 'declined', 'not-needed', 'not-available', 'provided']);
export const unavailableReason = reasonsButForeign([
  'no-provider-here',
  'waiting-list',
  'no-interpreter',
  'no-budget',
  'unsafe-now',
]);
/** What stands of one service in a file: when it was offered, and how it was answered last. */
export const serviceAnswer = z.lazy(() =>
  z.strictObject({
    offeredAt: moment.optional(),
    outcome: serviceOutcome,
    reason: unavailableReason.optional(),
    at: moment,
  }),
);
