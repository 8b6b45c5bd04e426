import * as z from 'zod';
import { moment } from '../dates.ts';
import { country } from '../people/actor.ts';
import { code } from '../text.ts';
import { freshness } from './channel.ts';

/** @internal for tests. What became of one notice: on its way out, perhaps out (the sender stopped, or the mail service did not say), not taken, come back, or why it had nowhere to go. */
export const deliveryOutcome = z.enum([
  'sent',
  'perhaps',
  'failed',
  'bounced',
  'no-address',
  ...freshness.options,
] as const);

/** A notice as both sides see it: to which organisation of which country, what became of it, and when. */
export const noticeDelivery = z.lazy(() =>
  z.strictObject({ country, organisation: code, outcome: deliveryOutcome, at: moment }),
);
