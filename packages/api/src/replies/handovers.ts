import { ageClass, citizenship, recordNumber, sex } from '@homeward/domain/case/clear';
import { noticeDelivery } from '@homeward/domain/directory/notice-delivery';
import { deadlineSeen } from '@homeward/domain/handover/deadlines';
import { direction, handoverState } from '@homeward/domain/handover/handover';
import { handoverStatus } from '@homeward/domain/handover/handover-status';
import { awaited, nextAct } from '@homeward/domain/handover/offered';
import { tick } from '@homeward/domain/handover/tick';
import { toldBreach } from '@homeward/domain/handover/told-breaches';
import { farCountry } from '@homeward/domain/people/actor';
import * as z from 'zod';
import { pageOf } from './page-of.ts';
import { versioned } from './record.ts';

const checklistItem = z.strictObject({
  code: z.string(),
  says: z.string(),
  side: z.string(),
  guards: z.string(),
  required: z.boolean(),
  settled: z.boolean(),
  mine: z.boolean(),
  answers: z.strictObject({ S: tick.optional(), V: tick.optional(), E: tick.optional() }),
});

/** The acts that are offered to the seat that reads, those that wait for it first, and whom the handover waits for. */
export const turn = () => ({ next: z.array(nextAct), awaits: z.array(awaited) });

const row = () => ({
  id: z.string(),
  number: recordNumber.optional(),
  version: z.int(),
  country: farCountry,
  direction,
  status: handoverStatus,
  date: z.string().optional(),
  gate: z.string().optional(),
  /** The hour from which the gate takes people that day, where it has hours. */
  session: z.string().optional(),
  sex,
  age: ageClass,
  citizenship,
  open: z.int(),
  waitsForMe: z.boolean(),
  ...turn(),
});

export const handoverList = z.lazy(() => pageOf(z.strictObject(row())));

export const handoversAtGate = z.lazy(() =>
  z.strictObject({
    from: z.string(),
    to: z.string(),
    /** `withoutRoom`: more people are sent that day than the receiving side has room for, and the person is one of them. */
    items: z.array(z.strictObject({ ...row(), withoutRoom: z.boolean() })),
  }),
);

export const handoverView = z.lazy(() =>
  z.strictObject({
    ...handoverState.unwrap().shape,
    ...versioned,
    minutes: z.string(),
    /** The newest version of its checklist, where it began with an older one. */
    newerChecklist: z.int().optional(),
    side: z.enum(['S', 'V']),
    mayConfirm: z.boolean(),
    ...turn(),
    checklist: z.array(checklistItem),
    deadlines: z.array(deadlineSeen).readonly(),
    /** What became of the mails to the other side, the latest first. */
    notices: z.array(noticeDelivery).readonly(),
    disclosure: z.string().optional(),
    /** What happened against a rule, as far as this desk reads it. */
    breaches: z.array(toldBreach).optional(),
  }),
);

export const minutesView = z.lazy(() =>
  z.strictObject({
    hash: z.string(),
    minutes: z.record(z.string(), z.unknown()),
    /** A compact JWS (ES256) over who confirmed what and when, once both sides have; until then, and a moment longer, it is not there. */
    signature: z.string().optional(),
    confirmations: handoverState.unwrap().shape.confirmations,
    status: handoverStatus,
  }),
);
