import * as z from 'zod';
import { recordNumber } from '../case/clear.ts';
import { lateReason } from '../command.ts';
import { moment } from '../dates.ts';
import { foreignCountry } from '../people/actor.ts';
import { code, id } from '../text.ts';
import { batchWithdrawalReason } from './mending.ts';

/** People of one truck as counted at the door. */
export const headcount = z.lazy(() =>
  z.strictObject({
    men: z.int().min(0).max(10_000),
    women: z.int().min(0).max(10_000),
    boys: z.int().min(0).max(10_000),
    girls: z.int().min(0).max(10_000),
  }),
);
export type Headcount = z.infer<typeof headcount>;

export const vehicleKind = z.enum(['truck', 'van', 'bus', 'on-foot', 'boat', 'aeroplane', 'other']);

/** Why fewer or more came than were declared. */
export const differenceReason = z.enum([
  'left-at-the-gate',
  'list-was-wrong',
  'taken-to-hospital',
  'joined-on-the-way',
  'held-by-the-other-side',
  'other',
]);

/** Item D2: whether a list came with the truck. */
export const listReceived = z.enum(['yes', 'no', 'paper-photo']);

/** Item D4: people are kept apart from escorts and brokers of the same vehicle (Standards 7.1(b)). */
export const separation = z.enum(['separated', 'nobody-to-separate', 'not-yet']);

/** Item D3: who needs help at once. */
export const triage = z.lazy(() =>
  z.strictObject({
    injured: z.int().min(0).max(10_000),
    pregnant: z.int().min(0).max(10_000),
    sick: z.int().min(0).max(10_000),
    childrenAlone: z.int().min(0).max(10_000),
    infants: z.int().min(0).max(10_000),
  }),
);

export const originKind = z.enum(['detention-centre', 'police', 'shelter', 'border-post', 'workplace', 'unknown']);

export const unscreenedReason = z.enum([
  'left-before-screening',
  'taken-to-hospital',
  'too-unwell',
  'crisis-numbers',
  'other',
]);

/** The funnel that closing writes: counts only, no person. */
export const funnel = z.lazy(() =>
  z.strictObject({
    declared: z.int().min(0),
    counted: headcount,
    logged: z.int().min(0),
    screened: z.int().min(0),
    withIndicators: z.int().min(0),
    presumed: z.int().min(0),
    children: z.int().min(0),
    referred: z.int().min(0),
  }),
);
export type Funnel = z.infer<typeof funnel>;

export const batchState = z.lazy(() =>
  z.strictObject({
    id,
    /** What people call the truck; one logged before there were numbers has none. */
    number: recordNumber.optional(),
    status: z.enum(['announced', 'arrived', 'counted', 'closed', 'withdrawn']),
    centre: code,
    from: foreignCountry,
    gate: code,
    vehicle: vehicleKind,
    origin: originKind,
    declared: z.int().min(0).max(10_000).optional(),
    list: listReceived,
    mixedFamilies: z.boolean().default(false),
    arrivedAt: moment.optional(),
    counted: headcount.optional(),
    triage: triage.optional(),
    separation: separation.optional(),
    difference: differenceReason.optional(),
    unscreened: unscreenedReason.optional(),
    funnel: funnel.optional(),
    closedAt: moment.optional(),
    openedBy: z.string(),
    /** Why it was taken back: it never stood at the door. */
    withdrawn: batchWithdrawalReason.optional(),
  }),
);
export type BatchState = z.infer<typeof batchState>;

const event = z.object({ occurredAt: moment, lateReason: lateReason.optional() });

/** What is said of a truck when it is first heard of, or stands at the door. */
const opened = () => ({
  id,
  number: recordNumber.optional(),
  centre: code,
  from: foreignCountry,
  gate: code,
  vehicle: vehicleKind,
  origin: originKind,
  declared: z.int().optional(),
  by: z.string(),
});

const mendings = () =>
  [
    event.extend({ type: z.literal('BatchWithdrawn'), reason: batchWithdrawalReason, by: z.string() }),
    /** Somebody came to stand in a truck that was taken back. */
    event.extend({ type: z.literal('BatchStandsAgain') }),
    /** What the closing counted, with what was mended since; it counts where the closing did. */
    event.extend({
      type: z.literal('BatchRestated'),
      because: z.enum(['arrival-corrected', 'arrival-withdrawn']),
      funnel,
      from: foreignCountry,
      closedAt: moment,
      /** Under which name the closing stands among the events of the truck. */
      closing: z.string(),
    }),
  ] as const;

export const batchEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    event.extend({
      type: z.literal('BatchAnnounced'),
      ...opened(),
    }),
    event.extend({
      type: z.literal('BatchLogged'),
      ...opened(),
      list: listReceived,
      mixedFamilies: z.boolean(),
    }),
    event.extend({ type: z.literal('AnnouncedBatchArrived'), as: id }),
    event.extend({
      type: z.literal('BatchCounted'),
      counted: headcount,
      triage,
      separation,
      list: listReceived.optional(),
      declared: z.int().optional(),
    }),
    event.extend({
      type: z.literal('BatchClosed'),
      funnel,
      from: foreignCountry,
      difference: differenceReason.optional(),
      unscreened: unscreenedReason.optional(),
    }),
    ...mendings(),
  ]),
);
export type BatchEvent = z.infer<typeof batchEvent>;

export function countOf(count: Headcount): number {
  return count.men + count.women + count.boys + count.girls;
}
