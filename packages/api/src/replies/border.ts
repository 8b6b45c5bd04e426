import { arrivalState } from '@homeward/domain/arrival/arrival';
import { batchState } from '@homeward/domain/arrival/batch';
import { batchLine } from '@homeward/domain/arrival/batch-line';
import { arrivalAnswerShape } from '@homeward/domain/arrival/log-arrival';
import { day } from '@homeward/domain/dates';
import * as z from 'zod';
import { pageOf } from './page-of.ts';
import { opened, receipt, versioned } from './record.ts';

/** An arrival, with what the officer's screen says back. */
export const loggedArrival = z.lazy(() => z.strictObject({ ...receipt.shape, ...arrivalAnswerShape.unwrap().shape }));

const item = z.strictObject({ code: z.string(), done: z.boolean(), required: z.boolean() });

export const batchList = z.lazy(() => pageOf(z.strictObject({ ...batchLine.unwrap().shape, ...versioned })));

/** `keys`: by how many of their keys the two names agree, the more the likelier. */
export const twinList = z.lazy(() =>
  z.strictObject({
    items: z.array(
      z.strictObject({
        arrival: z.string(),
        other: z.strictObject({ arrival: z.string(), batch: z.string() }),
        keys: z.int(),
      }),
    ),
  }),
);

export const batchView = z.lazy(() =>
  z.strictObject({
    ...batchState.unwrap().shape,
    ...versioned,
    items: z.array(item),
    arrivals: z.array(
      z.strictObject({
        ...arrivalState.unwrap().shape,
        ...versioned,
        late: z.boolean(),
        /** By which day the shift lead answers for what broke a rule. */
        answerBy: day.optional(),
        items: z.array(item),
        sealed: opened,
      }),
    ),
  }),
);
