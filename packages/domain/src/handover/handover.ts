import * as z from 'zod';
import { answered } from '../case/breaches/in-a-row.ts';
import { broke } from '../case/breaches/track.ts';
import { ageClass, citizenship, recordNumber, sex, sheetFact } from '../case/clear.ts';
import { day, moment } from '../dates.ts';
import { clock } from '../directory/clock.ts';
import { type AnyCountry, farCountry } from '../people/actor.ts';
import { code, id } from '../text.ts';
import { handoverBreaches } from './breaches.ts';
import { deskWithSheet } from './desks-with-sheet.ts';
import { handoverStatus } from './handover-status.ts';
import { reminder, reminders, toldLate } from './reminder.ts';
import { returnWish } from './return-wish.ts';
import { shownOfGoing } from './said-of-going.ts';
import { type Side, side } from './side.ts';
import { mission, speakers } from './speakers.ts';
import { circumstance } from './templates/circumstance.ts';
import { formalIds } from './templates/template-id.ts';
import { tick, ticks } from './tick.ts';
import {
  backAnswer,
  backQuestion,
  confirmation,
  custody,
  feedback,
  feedbackSays,
  hurryReason,
  linked,
  linkSent,
  moving,
  overrideReason,
  planned,
  question,
  settled,
  settling,
  toldBefore,
  voided,
} from './words-of-both.ts';

export const mode = z.enum(['land', 'air']);
export const direction = z.enum(['inbound', 'outbound']);
const heardWish = returnWish.exclude(['no']);

export const placementKind = z.enum(['family', 'transit-centre', 'shelter', 'ngo', 'own-home', 'hospital', 'other']);

const plate = () => ({
  country: farCountry,
  direction,
  mission: mission.optional(),
  quiet: z.boolean(),
  template: z.enum(formalIds),
  templateVersion: z.int(),
  circumstances: z.array(circumstance),
  sex,
  age: ageClass,
  citizenship,
  sheet: z.string(),
  /** What the sheet says of the person, or says to be unknown: the names of these facts. */
  sheetSays: z.array(sheetFact).default([]),
  disclosures: z.record(z.string(), id),
  servicesAnswered: z.boolean(),
  homeConfirmed: z.boolean().default(false),
  /** Whether the person's file here says that they want to go; a no is in no handover, it ends it. */
  wish: heardWish.optional(),
  /** What that file shows of it beside. */
  shown: shownOfGoing.optional(),
  speakers,
});

export const handoverState = z.lazy(() =>
  z.strictObject({
    id,
    number: recordNumber.optional(),
    status: handoverStatus,
    ...plate(),
    proposedBy: z.strictObject({ side, organisation: code }),
    /** When the platform heard of a proposal that is dated earlier: its notice periods run from then. */
    proposalHeardAt: moment.optional(),
    awaits: side,
    date: day.optional(),
    gate: code.optional(),
    mode: mode.optional(),
    gateVerified: z.boolean().optional(),
    /** The session of a gate with limited hours, by its beginning. */
    session: clock.optional(),
    /** Why the day was fixed inside the notice periods, and when it was fixed with its way: nobody knew of them before. */
    hurry: hurryReason.optional(),
    plannedAt: moment.optional(),
    ticks: z.record(z.string(), ticks),
    before: toldBefore,
    departedAt: moment.optional(),
    /** The version of the minutes that both sides have to confirm: one more with every change after a confirmation. */
    edition: z.int().min(1),
    confirmations: z.strictObject({ S: confirmation.optional(), V: confirmation.optional() }),
    voided: z.array(voided),
    custody: z.array(custody).min(1),
    settling: settling.optional(),
    link: linked.optional(),
    moving: moving.optional(),
    questions: z.array(question),
    feedback: z.array(feedback),
    handedOverAt: moment.optional(),
    stopped: z.strictObject({ by: side, reason: code, at: moment, review: day.optional() }).optional(),
    arrival: z.strictObject({ at: moment, placement: placementKind }).optional(),
    fileOpened: z.boolean().optional(),
    breaches: handoverBreaches().optional(),
    ...reminders(),
  }),
);
export type HandoverState = z.infer<typeof handoverState>;

const event = z.object({
  occurredAt: moment,
  ...toldLate(),
  by: z.string(),
  organisation: code,
  direction,
  number: recordNumber.optional(),
  /** The desks that have a copy once this has happened: a notice of it may reach these. */
  told: z.array(deskWithSheet),
  mission: mission.optional(),
  planned: planned.optional(),
});

const dayAtGate = () => ({ date: day, gate: code, mode, session: clock.optional() });

const beforeTheJourney = () =>
  [
    event.extend({ type: z.literal('HandoverProposed'), id, side, ...plate() }),
    event.extend({
      type: z.literal('HandoverScheduled'),
      ...dayAtGate(),
      gateVerified: z.boolean(),
      hurry: hurryReason.optional(),
      disclosures: z.record(z.string(), id),
    }),
    event.extend({ type: z.literal('HandoverRerouted'), ...dayAtGate(), disclosures: z.record(z.string(), id) }),
    event.extend({
      type: z.literal('ItemTicked'),
      code: z.string(),
      as: z.enum(['S', 'V', 'E']),
      tick,
      /** Whose confirmation this makes void. */
      voids: z.array(side).optional(),
    }),
    event.extend({ type: z.literal('ServicesAnswered') }),
    event.extend({ type: z.literal('AddressConfirmed') }),
    event.extend({ type: z.literal('WishHeard'), wish: heardWish, shown: shownOfGoing.optional() }),
    event.extend({ type: z.literal('ChecklistMoveAsked'), side, version: z.int() }),
    event.extend({ type: z.literal('ChecklistMoved'), side, version: z.int() }),
    event.extend({ type: z.literal('AskedBack'), question: id, side, asks: z.array(backQuestion) }),
    event.extend({ type: z.literal('AnsweredBack'), question: id, answer: backAnswer }),
    event.extend({ type: z.literal('NoticeSent') }),
    event.extend({ type: z.literal('NoticeAcknowledged') }),
    event.extend({ type: z.literal('DepartureOverrideAsked'), reason: overrideReason }),
    event.extend({
      type: z.literal('Departed'),
      onPaper: z.strictObject({ day, by: code }).optional(),
      override: code.optional(),
      broke: broke().optional(),
    }),
  ] as const;

const fromTheGateOn = () =>
  [
    event.extend({ type: z.literal('HandoverConfirmed'), side, confirmation }),
    event.extend({ type: z.literal('LinkSent'), ...linkSent() }),
    event.extend({ type: z.literal('LinkTried'), link: id, dead: z.boolean() }),
    event.extend({ type: z.literal('HandoverRefused'), side, reason: code }),
    event.extend({ type: z.literal('HandoverPostponed'), side, reason: code, review: day.optional() }),
    event.extend({ type: z.literal('HandoverDisputed'), side, reason: code }),
    event.extend({ type: z.literal('SettlementProposed'), side, outcome: settled }),
    event.extend({ type: z.literal('DisputeResolved'), outcome: settled }),
    event.extend({ type: z.literal('ReturnedToSender') }),
    event.extend({ type: z.literal('ArrivedAtDestination'), placement: placementKind, broke: broke().optional() }),
    event.extend({ type: z.literal('FeedbackGiven'), says: feedbackSays }),
    event.extend({ type: z.literal('HandoverBreachAnswered'), ...answered(), rules: z.array(code) }),
    event.extend({ type: z.literal('FileOpened') }),
    event.extend({ type: z.literal('HandoverReminded'), ...reminder() }),
    event.extend({ type: z.literal('HandoverWithdrawn') }),
  ] as const;

export const handoverEvent = z.lazy(() => z.discriminatedUnion('type', [...beforeTheJourney(), ...fromTheGateOn()]));
export type HandoverEvent = z.infer<typeof handoverEvent>;

/** Over for good. A refused one may still be scheduled again. */
export function isEnded({ status }: Pick<HandoverState, 'status'>): boolean {
  return status === 'received' || status === 'returned' || status === 'withdrawn';
}

/** The country that gives or takes over. */
export function countryOf(state: Pick<HandoverState, 'country' | 'direction'>, one: Side): AnyCountry {
  return (one === 'S') === (state.direction === 'inbound') ? state.country : 'KH';
}
