import * as z from 'zod';
import { ageClass, citizenship, sex } from '../case/clear.ts';
import { lateReason } from '../command.ts';
import { type Country, foreignCountry } from '../people/actor.ts';
import { code, id } from '../text.ts';
import { day, moment } from '../time.ts';
import { speakers } from './speakers.ts';
import { circumstance } from './templates/circumstance.ts';
import { toldDesk } from './told.ts';

/** Who gives (S) and who takes over (V); E is the mission of the person's own country. */
export const side = z.enum(['S', 'V']);
export type Side = z.infer<typeof side>;

export const mode = z.enum(['land', 'air']);
export const direction = z.enum(['inbound', 'outbound']);

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
const ticks = z.lazy(() => z.strictObject({ S: tick.optional(), V: tick.optional(), E: tick.optional() }));

/** One side's word on the minutes, bound to their hash. */
const confirmation = z.lazy(() =>
  z.strictObject({
    by: z.string(),
    organisation: code,
    desk: z.string(),
    minutes: z.string(),
    at: moment,
  }),
);

/** Policy VI.b: told before and during. On paper, for what happened before the platform knew of it. */
const notice = z.lazy(() =>
  z.strictObject({
    sentAt: moment.optional(),
    acknowledgedAt: moment.optional(),
    acknowledgedBy: z.string().optional(),
    onPaper: z.strictObject({ day, by: code }).optional(),
    override: code.optional(),
  }),
);

export const placementKind = z.enum(['family', 'transit-centre', 'shelter', 'ngo', 'own-home', 'hospital', 'other']);

const plate = () => ({
  country: foreignCountry,
  direction,
  quiet: z.boolean(),
  template: z.enum(['TH-KH-formal', 'VN-KH', 'MY-KH', 'KH-VN', 'KH-TH', 'KH-MY']),
  templateVersion: z.int(),
  circumstances: z.array(circumstance),
  sex,
  age: ageClass,
  citizenship,
  sheet: z.string(),
  disclosures: z.record(z.string(), id),
  servicesAnswered: z.boolean(),
  speakers,
});

export const handoverStatus = z.enum([
  'proposed',
  'scheduled',
  'departed',
  'pending',
  'handed-over',
  'received',
  'refused',
  'postponed',
  'disputed',
  'returned',
  'withdrawn',
]);
/** @internal for tests */
export type HandoverStatus = z.infer<typeof handoverStatus>;

export const handoverState = z.lazy(() =>
  z.strictObject({
    id,
    status: handoverStatus,
    ...plate(),
    proposedBy: z.strictObject({ side, organisation: code }),
    awaits: side,
    date: day.optional(),
    gate: code.optional(),
    mode: mode.optional(),
    gateVerified: z.boolean().optional(),
    ticks: z.record(z.string(), ticks),
    before: notice,
    departedAt: moment.optional(),
    confirmations: z.strictObject({ S: confirmation.optional(), V: confirmation.optional() }),
    handedOverAt: moment.optional(),
    stopped: z.strictObject({ by: side, reason: code, at: moment, review: day.optional() }).optional(),
    arrival: z.strictObject({ at: moment, placement: placementKind }).optional(),
    fileOpened: z.boolean().optional(),
  }),
);
export type HandoverState = z.infer<typeof handoverState>;

const event = z.object({
  occurredAt: moment,
  lateReason: lateReason.optional(),
  by: z.string(),
  organisation: code,
  direction,
  /** The desks that have a copy once this has happened: whom a notice of it may reach. */
  told: z.array(toldDesk),
});

export const handoverEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    event.extend({ type: z.literal('HandoverProposed'), id, side, ...plate() }),
    event.extend({
      type: z.literal('HandoverScheduled'),
      date: day,
      gate: code,
      mode,
      gateVerified: z.boolean(),
      disclosures: z.record(z.string(), id),
    }),
    event.extend({ type: z.literal('ItemTicked'), code: z.string(), as: z.enum(['S', 'V', 'E']), tick }),
    event.extend({ type: z.literal('ServicesAnswered') }),
    event.extend({ type: z.literal('NoticeSent') }),
    event.extend({ type: z.literal('NoticeAcknowledged') }),
    event.extend({
      type: z.literal('Departed'),
      onPaper: z.strictObject({ day, by: code }).optional(),
      override: code.optional(),
    }),
    event.extend({ type: z.literal('HandoverConfirmed'), side, confirmation }),
    event.extend({ type: z.literal('HandoverRefused'), side, reason: code }),
    event.extend({ type: z.literal('HandoverPostponed'), side, reason: code, review: day.optional() }),
    event.extend({ type: z.literal('HandoverDisputed'), side, reason: code }),
    event.extend({ type: z.literal('DisputeResolved'), outcome: z.enum(['confirm-again', 'returned']) }),
    event.extend({ type: z.literal('ReturnedToSender') }),
    event.extend({ type: z.literal('ArrivedAtDestination'), placement: placementKind }),
    event.extend({ type: z.literal('FileOpened') }),
    event.extend({ type: z.literal('HandoverWithdrawn') }),
  ]),
);
export type HandoverEvent = z.infer<typeof handoverEvent>;

/** Over for good. A refused one may still be scheduled again. */
export function isEnded({ status }: Pick<HandoverState, 'status'>): boolean {
  return status === 'received' || status === 'returned' || status === 'withdrawn';
}

export function otherSide(one: Side): Side {
  return one === 'S' ? 'V' : 'S';
}

/** The country that gives or takes over. */
export function countryOf(state: Pick<HandoverState, 'country' | 'direction'>, one: Side): Country {
  return (one === 'S') === (state.direction === 'inbound') ? state.country : 'KH';
}
