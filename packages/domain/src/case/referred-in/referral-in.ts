import * as z from 'zod';
import { lateReason } from '../../command.ts';
import { consent } from '../../consent/consent.ts';
import { day, moment } from '../../dates.ts';
import { code, id } from '../../text.ts';
import { ageClass, ageGroup } from '../clear.ts';
import { declineReason } from '../referral/track.ts';
import { sectionName } from '../sections.ts';
import { plainOfThePerson, takenBackReason } from './referral-in-body.ts';

/**
 * What stands unsealed of a referral to casework: whose it is, what is asked for, what the person answered. Nothing of
 * any case.
 */
const plain = () => ({
  id,
  organisation: code,
  ...plainOfThePerson(),
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
    /** When the platform heard of it, where it was written down late. */
    heardAt: moment.optional(),
    /** How many reminders were written since it began to wait. */
    reminded: z.int().optional(),
    by: z.string(),
    /** Under which random name its answers are counted. */
    countedAs: id.optional(),
    decided: z.strictObject({ at: moment, reason: reason.optional() }).optional(),
  }),
);
export type ReferralIn = z.infer<typeof referralIn>;

const stamp = () => ({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });
/** Whose referral was answered: its organisation is told. */
const ofIts = () => ({ organisation: code, ...stamp() });

/**
 * How casework's answer is counted (Standards 7.3(e)): at which centre, of whom, under a name that says nothing of the
 * person.
 */
const counted = z.strictObject({ as: id, centre: code, foreign: z.boolean() });
export type CountedAnswer = z.infer<typeof counted>;
/** Absent in answers that were given before they were counted. */
const answered = () => ({ ...ofIts(), counted: counted.optional() });

export const referralInEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('ReferralSent'),
      ...plain(),
      ...stamp(),
      heardAt: moment.optional(),
      /** Newer words for a waiting referral: nobody is told again. */
      newer: z.literal(true).optional(),
    }),
    z.strictObject({ type: z.literal('ReferralAccepted'), ...answered() }),
    z.strictObject({ type: z.literal('ReferralDeclined'), reason: declineReason, ...answered() }),
    z.strictObject({ type: z.literal('ReferralTakenBack'), reason: takenBackReason, ...ofIts() }),
    /**
     * It still waits: `on` is the day by which it was to be answered; stage 0 is written on that day, stage 1 when it
     * is overdue.
     */
    z.strictObject({ type: z.literal('ReferralReminded'), on: day, stage: z.int(), ...ofIts() }),
  ]),
);
export type ReferralInEvent = z.infer<typeof referralInEvent>;

/** Nobody has answered it yet. */
export function isWaiting({ status }: Pick<ReferralIn, 'status'>): boolean {
  return status === 'waiting';
}

const endings = { ReferralAccepted: 'accepted', ReferralDeclined: 'declined', ReferralTakenBack: 'withdrawn' } as const;

/**
 * Newer words leave the wait as it is, with its reminders; a referral made once more begins a new wait. Either way it
 * is counted under the same name.
 */
function waitsSince(
  before: ReferralIn | undefined,
  { occurredAt, heardAt }: Sent,
): Since & Pick<ReferralIn, 'countedAs'> {
  const waits = before !== undefined && isWaiting(before);
  const since: Since = waits ? before : { at: occurredAt, heardAt };
  return {
    at: since.at,
    ...(since.heardAt === undefined ? {} : { heardAt: since.heardAt }),
    ...(since.reminded === undefined ? {} : { reminded: since.reminded }),
    ...(before?.countedAs === undefined ? {} : { countedAs: before.countedAs }),
  };
}
type Sent = Extract<ReferralInEvent, { type: 'ReferralSent' }>;
type Since = Pick<ReferralIn, 'at' | 'heardAt' | 'reminded'>;

/** A referral after an event. */
export function evolveReferralIn(before: ReferralIn | undefined, event: ReferralInEvent): ReferralIn {
  if (event.type === 'ReferralSent') {
    const { type: _, occurredAt: _at, lateReason: _late, heardAt: _heard, newer: _newer, ...said } = event;
    return { ...said, status: 'waiting', ...waitsSince(before, event) };
  }
  if (before === undefined) throw new Error('an answer to a referral that was never sent');
  if (event.type === 'ReferralReminded') return { ...before, reminded: event.stage + 1 };
  const why = 'reason' in event ? { reason: event.reason } : {};
  const as = 'counted' in event && event.counted !== undefined ? { countedAs: event.counted.as } : {};
  return { ...before, ...as, status: endings[event.type], decided: { at: event.occurredAt, ...why } };
}

/** What a list shows of it, at the partner and at casework. */
export const referralInLine = z.lazy(() =>
  referralIn
    .unwrap()
    .omit({ consents: true, sections: true, by: true, heardAt: true, reminded: true, countedAs: true }),
);
export type ReferralInLine = z.infer<typeof referralInLine>;

export function lineOfReferralIn(state: ReferralIn): ReferralInLine {
  const {
    consents: _,
    sections: _sealed,
    by: _by,
    heardAt: _heard,
    reminded: _reminded,
    countedAs: _as,
    ...line
  } = state;
  return line;
}
