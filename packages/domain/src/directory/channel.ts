import * as z from 'zod';
import { moment } from '../dates.ts';
import { directoryClocks } from '../settings/directory-clocks.ts';
import { freeDate, pastOn } from '../tense.ts';
import { text } from '../text.ts';
import { dayOf, daysAfter } from '../time.ts';

export const channelKind = z.enum(['email', 'phone', 'secure-chat', 'address']);

/** How somebody made sure whose a channel is. */
export const verifiedHow = z.enum(['call', 'letter', 'in-person', 'website']);

/** Why nothing is sent to a channel, whatever its age. */
const outOfUse = z.enum(['printed-too-long-ago', 'said-to-be-wrong', 'bounced']);

const asked = () => ({
  kind: channelKind,
  value: text(200),
  source: text(300),
  /** When the source printed it, as exactly as it says. */
  published: freeDate.optional(),
  /** Whether other countries' desks see it: an address of a shelter is not. */
  public: z.boolean().default(false),
});

/** A channel as somebody proposes it: what it is, and where it was read. An address for mail is one. */
export const channelAsked = z.lazy(() =>
  z.strictObject(asked()).refine(({ kind, value }) => kind !== 'email' || z.email().safeParse(value).success, {
    path: ['value'],
    message: 'not-an-address',
  }),
);
export type ChannelAsked = z.infer<typeof channelAsked>;

/** A channel of a contact. One that nobody has verified has no `verified`: it is shown, and nothing is sent to it. */
export const channel = z.lazy(() =>
  z.strictObject({
    ...asked(),
    verified: z.strictObject({ on: pastOn, by: z.string(), how: verifiedHow }).optional(),
    /** The day of which somebody last said whether it is right. */
    saidOn: pastOn.optional(),
    usableFrom: moment.optional(),
    outOfUse: outOfUse.optional(),
  }),
);
export type Channel = z.infer<typeof channel>;

/** What a channel is good for today. Only `fresh` and `stale` ones are written to; `stale` is shown as a warning. */
export const freshness = z.enum(['fresh', 'stale', 'too-old', 'cooling-off', 'out-of-use', 'never-verified']);
export type Freshness = z.infer<typeof freshness>;

/** The freshness of a channel at a moment. */
export function freshnessOf({ verified, usableFrom, outOfUse: out }: Channel, at: string): Freshness {
  if (out !== undefined) return 'out-of-use';
  if (usableFrom !== undefined && at < usableFrom) return 'cooling-off';
  if (verified === undefined) return 'never-verified';
  const today = dayOf(at);
  if (today >= daysAfter(verified.on, directoryClocks.tooOld.value)) return 'too-old';
  return today >= daysAfter(verified.on, directoryClocks.stale.value) ? 'stale' : 'fresh';
}

export function isUsable(one: Channel, at: string): boolean {
  return ['fresh', 'stale'].includes(freshnessOf(one, at));
}

/** Whether somebody should call: nobody has, or too long ago. One that is out of use is proposed anew, not called. */
export function isToVerify(one: Channel, at: string): boolean {
  return ['never-verified', 'stale', 'too-old'].includes(freshnessOf(one, at));
}

/** One channel and another one are the same when they reach the same: whoever corrects its source changes no channel. */
export function isSame(one: Pick<Channel, 'kind' | 'value'>, other: Pick<Channel, 'kind' | 'value'>): boolean {
  return one.kind === other.kind && one.value === other.value;
}
