import * as z from 'zod';
import { lateReason } from '../../command.ts';
import { consent } from '../../consent/consent.ts';
import { day, moment } from '../../dates.ts';
import { code, id } from '../../text.ts';
import { ageClass, ageGroup } from '../clear.ts';
import { declineReason } from '../referral/track.ts';
import { sectionName } from '../sections.ts';
import { plainOfHer, takenBackReason } from './referral-in-body.ts';

/** What stands unsealed of a referral to casework: whose it is, what is asked for, what she answered. Nothing of any case. */
const plain = () => ({
  id,
  organisation: code,
  ...plainOfHer(),
  age: ageClass,
  ageGroup,
  childUntil: day.optional(),
  consents: z.array(consent),
  sections: z.array(sectionName),
});

const reason = z.union([declineReason, takenBackReason]);

export const referralIn = z.lazy(() =>
  z.strictObject({
    ...plain(),
    status: z.enum(['waiting', 'accepted', 'declined', 'withdrawn']),
    /** Since when it waits, or waited. */
    at: moment,
    by: z.string(),
    decided: z.strictObject({ at: moment, reason: reason.optional() }).optional(),
  }),
);
export type ReferralIn = z.infer<typeof referralIn>;

const stamp = () => ({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });
/** Whose referral was answered: its organisation is told. */
const ofIts = () => ({ organisation: code, ...stamp() });

export const referralInEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('ReferralSent'), ...plain(), ...stamp() }),
    z.strictObject({ type: z.literal('ReferralAccepted'), ...ofIts() }),
    z.strictObject({ type: z.literal('ReferralDeclined'), reason: declineReason, ...ofIts() }),
    z.strictObject({ type: z.literal('ReferralTakenBack'), reason: takenBackReason, ...ofIts() }),
  ]),
);
export type ReferralInEvent = z.infer<typeof referralInEvent>;

/** Nobody has answered it yet. */
export function isWaiting({ status }: Pick<ReferralIn, 'status'>): boolean {
  return status === 'waiting';
}

const endings = { ReferralAccepted: 'accepted', ReferralDeclined: 'declined', ReferralTakenBack: 'withdrawn' } as const;

/** A referral after an event. In newer words it waits since the first; referred once more, since then. */
export function evolveReferralIn(before: ReferralIn | undefined, event: ReferralInEvent): ReferralIn {
  if (event.type === 'ReferralSent') {
    const { type: _, occurredAt, lateReason: _late, ...said } = event;
    return { ...said, status: 'waiting', at: before !== undefined && isWaiting(before) ? before.at : occurredAt };
  }
  if (before === undefined) throw new Error('an answer to a referral that was never sent');
  const why = 'reason' in event ? { reason: event.reason } : {};
  return { ...before, status: endings[event.type], decided: { at: event.occurredAt, ...why } };
}

/** What a list shows of it, at the partner and at casework. */
export const referralInLine = z.lazy(() => referralIn.unwrap().omit({ consents: true, sections: true, by: true }));
export type ReferralInLine = z.infer<typeof referralInLine>;

export function lineOfReferralIn({ consents: _, sections: _sealed, by: _by, ...line }: ReferralIn): ReferralInLine {
  return line;
}
