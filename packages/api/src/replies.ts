import { arrivalState } from '@homeward/domain/arrival/arrival';
import { batchState } from '@homeward/domain/arrival/batch';
import { batchLine } from '@homeward/domain/arrival/batch-line';
import { arrivalAnswerShape } from '@homeward/domain/arrival/log-arrival';
import { topic } from '@homeward/domain/case/assessment/topics';
import { caseState } from '@homeward/domain/case/case';
import { ageClass, citizenship, sex } from '@homeward/domain/case/clear';
import { gate } from '@homeward/domain/directory/gate';
import { direction, handoverState, handoverStatus, tick } from '@homeward/domain/handover/handover';
import { country, desk, foreignCountry, role } from '@homeward/domain/people/actor';
import * as z from 'zod';

/** What every accepted command answers, the first time and every time its key comes again. */
export const receipt = z.strictObject({ id: z.string(), version: z.int(), status: z.string() });

/** An arrival, with what the officer's screen says back. */
export const loggedArrival = z.lazy(() => z.strictObject({ ...receipt.shape, ...arrivalAnswerShape.unwrap().shape }));

function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}

const versioned = { version: z.int() };
const item = z.strictObject({ code: z.string(), done: z.boolean(), required: z.boolean() });

/** A section's content, or nothing when it could not be opened by this reader. */
const opened = z.record(z.string(), z.unknown());

export const batchList = z.lazy(() => pageOf(z.strictObject({ ...batchLine.unwrap().shape, ...versioned })));

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
        items: z.array(item),
        sealed: opened,
      }),
    ),
  }),
);

export const toOpenList = z.lazy(() =>
  pageOf(
    z.strictObject({
      arrival: z.string(),
      batch: z.string(),
      centre: z.string(),
      sex,
      age: ageClass,
      result: z.string(),
      screenedAt: z.string(),
      mayOpen: z.boolean(),
    }),
  ),
);

export const caseList = z.lazy(() =>
  pageOf(
    z.strictObject({
      id: z.string(),
      version: z.int(),
      status: z.string(),
      openedAt: z.string(),
      corridor: z.string(),
      sex,
      age: ageClass,
      standing: z.string(),
      placed: z.boolean(),
    }),
  ),
);

const contradiction = z.strictObject({
  code: z.string(),
  sources: z
    .array(z.strictObject({ what: z.string(), says: z.string(), id: z.string(), at: z.string(), by: z.string() }))
    .readonly(),
});

export const caseView = z.lazy(() =>
  z.strictObject({
    ...caseState.unwrap().shape,
    ...versioned,
    standing: z.string(),
    entitlements: z.array(z.string()),
    unanswered: z.array(z.string()),
    /** What is owed, by which day, the earliest first. */
    due: z
      .array(
        z.strictObject({
          clock: z.string(),
          thing: z.string(),
          on: z.string(),
          escalates: z.array(z.string()).readonly(),
          owner: z.string(),
          says: z.string(),
          restsOn: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    /** What she has already been asked, by its first source: read before asking (Standards 7.6(f)). */
    answered: z.array(z.strictObject({ topic, source: z.string(), at: z.string(), times: z.int() })).readonly(),
    /** What may not be done yet, and by which article. */
    closedGates: z
      .array(
        z.strictObject({
          commands: z.array(z.string()).readonly(),
          code: z.string(),
          says: z.string(),
          restsOn: z.array(z.string()).readonly(),
          breaches: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    /** What is written down and cannot all be so, with the entries that say it; people settle it by a correction. */
    contradictions: z.array(contradiction),
    sealed: opened,
    /** Words of single entries, by the entry's id. */
    words: opened,
  }),
);

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

export const disclosureView = z.lazy(() => z.strictObject({ id: z.string(), sections: opened }));

export const gateList = z.lazy(() => z.strictObject({ items: z.array(gate) }));

export const me = z.lazy(() => z.strictObject({ id: z.string(), role, desk, country, organisation: z.string() }));
