import { ageClass, citizenship, sex } from '@homeward/domain/case/clear';
import { deadlineSeen } from '@homeward/domain/handover/deadlines';
import { direction, handoverState, handoverStatus, tick } from '@homeward/domain/handover/handover';
import { foreignCountry } from '@homeward/domain/people/actor';
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

export const handoverList = z.lazy(() =>
  pageOf(
    z.strictObject({
      id: z.string(),
      version: z.int(),
      country: foreignCountry,
      direction,
      status: handoverStatus,
      date: z.string().optional(),
      gate: z.string().optional(),
      sex,
      age: ageClass,
      citizenship,
      open: z.int(),
      waitsForMe: z.boolean(),
    }),
  ),
);

export const handoverView = z.lazy(() =>
  z.strictObject({
    ...handoverState.unwrap().shape,
    ...versioned,
    minutes: z.string(),
    side: z.enum(['S', 'V']),
    mayConfirm: z.boolean(),
    checklist: z.array(checklistItem),
    deadlines: z.array(deadlineSeen).readonly(),
    disclosure: z.string().optional(),
  }),
);

export const minutesView = z.lazy(() =>
  z.strictObject({
    hash: z.string(),
    minutes: z.record(z.string(), z.unknown()),
    confirmations: handoverState.unwrap().shape.confirmations,
    status: handoverStatus,
  }),
);
