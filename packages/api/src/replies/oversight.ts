import { day } from '@homeward/domain/dates';
import { memorandumStanding, providerState } from '@homeward/domain/directory/provider';
import { agendaKind } from '@homeward/domain/oversight/agenda';
import { disputeState } from '@homeward/domain/oversight/dispute';
import { jointWorkState } from '@homeward/domain/oversight/joint-work';
import { meetingState } from '@homeward/domain/oversight/meeting';
import { monitoringClock, monitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import { observationState } from '@homeward/domain/oversight/observation';
import { planState } from '@homeward/domain/oversight/plan';
import { recommendationState } from '@homeward/domain/oversight/recommendation';
import { foreignCountry } from '@homeward/domain/people/actor';
import { brokenArticle } from '@homeward/domain/report/broken-at-provider';
import { code } from '@homeward/domain/text';
import * as z from 'zod';
import { versioned } from './record.ts';

const standing = z.enum(['in-time', 'soon', 'due', 'over']);

/** Something owed by a day, and how it stands today. */
const owed = { thing: z.string(), on: day, standing };

/** What the overseer and the task force owe, and what is owed to them: the earliest first. */
export const clockList = z.lazy(() =>
  z.strictObject({
    items: z.array(
      z.strictObject({
        clock: z.enum([...monitoringClock.options, 'memorandum', 'plan', 'committee', 'negotiation']),
        /** The organisation that it is about, where it is about one. */
        provider: code.optional(),
        ...owed,
      }),
    ),
  }),
);

/** One organisation as the overseer sees it: its paper, its yearly looks, findings, reports, and what is due. The checklist is the register's. */
export const providerView = z.lazy(() => {
  const { number, memorandum, capabilities } = providerState.unwrap().shape;
  const { reminded: _, ...watch } = monitoringRecord.unwrap().shape;
  return z.strictObject({
    ...watch,
    number,
    memorandum,
    capabilities,
    standing: memorandumStanding,
    name: z.string(),
    due: z.array(z.strictObject({ clock: monitoringClock, ...owed })),
    observations: z.array(observationState),
    observed: z.record(z.string(), z.int()),
    /** What records of it broke and nobody has answered for, by article. */
    broken: z.array(brokenArticle),
    checklist: z.array(z.strictObject({ id: z.string(), restsOn: z.array(z.string()) })),
    ...versioned,
  });
});

export const planList = z.lazy(() =>
  z.strictObject({
    items: z.array(z.strictObject({ ...planState.unwrap().omit({ reminded: true }).shape, ...versioned })),
  }),
);

export const meetingList = z.lazy(() =>
  z.strictObject({
    items: z.array(z.strictObject({ ...meetingState.unwrap().omit({ reminded: true }).shape, ...versioned })),
    /** Of each country with an agreement: by when its committee meets, and what the next meeting has to hear. */
    agendas: z.array(
      z.strictObject({
        with: foreignCountry,
        due: day,
        standing,
        year: z.string(),
        items: z.array(z.strictObject({ kind: agendaKind, item: z.string(), says: z.string() })),
      }),
    ),
  }),
);

export const disputeList = z.lazy(() =>
  z.strictObject({
    items: z.array(z.strictObject({ ...disputeState.unwrap().omit({ reminded: true }).shape, ...versioned })),
    counts: z.record(z.string(), z.int()),
  }),
);

export const recommendationList = z.lazy(() =>
  z.strictObject({ items: z.array(z.strictObject({ ...recommendationState.unwrap().shape, ...versioned })) }),
);

export const jointWorkList = z.lazy(() =>
  z.strictObject({
    items: z.array(jointWorkState),
    /** This year, by kind: how often, and how many people it reached. */
    counts: z.record(z.string(), z.strictObject({ times: z.int(), reached: z.int() })),
  }),
);
