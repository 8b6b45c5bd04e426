import * as z from 'zod';
import type { CountedAnswer, ReferralIn, ReferralInEvent } from '../../case/referred-in/referral-in.ts';
import type { Actor } from '../../people/actor.ts';
import { code } from '../../text.ts';

/**
 * How a centre answered one referral of a partner: whether the person is foreign and was declined. Nothing else about
 * the person, nor about who answered.
 */
export const referralAnswer = z.lazy(() =>
  z.strictObject({ organisation: code, foreign: z.boolean(), declined: z.boolean() }),
);
export type ReferralAnswer = z.infer<typeof referralAnswer>;

/**
 * How an answer is counted, whatever it is: always under its first name, so that one referral is never several of them. `as` is a random
 * name for the first. Those without a known citizenship are among the foreign.
 */
export function countedAnswer(
  { countedAs, citizenship }: Pick<ReferralIn, 'countedAs' | 'citizenship'>,
  { organisation }: Pick<Actor, 'organisation'>,
  as: string,
): CountedAnswer {
  return { as: countedAs ?? as, centre: organisation, foreign: citizenship !== 'KH' };
}

type Counted = { readonly as: string; readonly at: string; readonly answer: ReferralAnswer };

/**
 * What an event of a referral adds: an answer of casework and nothing else. Of one that was declined and then referred once more each
 * centre counts its last answer of a quarter.
 */
export function answerIn(event: ReferralInEvent): Counted | undefined {
  if (event.type !== 'ReferralAccepted' && event.type !== 'ReferralDeclined') return undefined;
  const { counted, occurredAt: at } = event;
  if (counted === undefined) return undefined;
  const { as, centre: organisation, foreign } = counted;
  return { as, at, answer: { organisation, foreign, declined: event.type === 'ReferralDeclined' } };
}
