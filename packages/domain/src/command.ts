import * as z from 'zod';
import type { Refused } from './law/refusal.ts';
import type { Actor } from './people/actor.ts';
import { doneAt } from './tense.ts';
import { isLate } from './time.ts';

/** Why something is written down later than it happened. */
export const lateReason = z.enum(['no-signal', 'device-lost', 'from-paper', 'archive', 'other']);

/** What every command may say of time: when it happened, and why it comes late. */
export const timing = z.object({ occurredAt: doneAt.optional(), lateReason: lateReason.optional() });
export type Timing = z.infer<typeof timing>;

/** Who acts, when the server heard of it, and when it happened. Clocks come in as arguments. */
export type Act = {
  readonly by: Actor;
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly lateReason?: Timing['lateReason'];
};

/**
 * The act behind a request; without `occurredAt` it happened when it was recorded. A reason counts only for what is late:
 * whoever gives one for today neither passes a closed gate nor silences a notice.
 */
export function actOf(by: Actor, recordedAt: string, said: Timing): Act {
  const { occurredAt = recordedAt, lateReason: reason } = said;
  const late = reason !== undefined && isLate(occurredAt, recordedAt);
  return { by, recordedAt, occurredAt, ...(late ? { lateReason: reason } : {}) };
}

/** An answer of a decide function: one event, or a refusal with its rule and article. One command makes one event. */
export type Decision<Event> = { readonly type: 'decided'; readonly event: Event } | Refused;

export function decided<Event>(event: Event): Decision<Event> {
  return { type: 'decided', event };
}
