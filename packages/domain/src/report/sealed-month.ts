import * as z from 'zod';
import { moment } from '../dates.ts';
import { anyCountry, role } from '../people/actor.ts';
import { code } from '../text.ts';
import type { Vector } from './vector.ts';

/** Why a sealed month is sealed anew: an entry came late, or somebody corrected one. */
export const restatement = z.enum(['late-entry', 'correction', 'error-of-the-platform']);
export type Restatement = z.infer<typeof restatement>;

/** Who sealed a month by a person's word: which office, in which role, never who. Absent: the platform did, when its facts had come to rest. */
export const sealer = z.strictObject({ organisation: code, role });

const sealed = () => ({
  country: anyCountry,
  month: z.string(),
  /** Which list of counters it was sealed with: the first twelve hex digits of its SHA-256. */
  layout: z.string(),
  counts: z.string(),
  /** Counts under names that the list has not. */
  besides: z.record(z.string(), z.int()).optional(),
  /** How many facts it was folded from, in ten digits. */
  facts: z.string(),
  /** SHA-256 over the RFC 8785 JSON of country, month, counters and number of facts; lower-case hex. */
  hash: z.string(),
  /** The hash under the secret of the months: what is told of the figures to who may not read them. Absent where it was sealed before there was one. */
  keyedHash: z.string().optional(),
  because: restatement.optional(),
  office: sealer.optional(),
  /** Up to which note of a fact that waits: one that came in since is another. */
  upTo: z.string().optional(),
});

/** A month of one country as it stands. What it was before stays in its events. */
export const monthState = z.lazy(() =>
  z.strictObject({ ...sealed(), status: z.literal('sealed'), version: z.int().min(1), sealedAt: moment }),
);
export type MonthState = z.infer<typeof monthState>;

export const monthSealed = z.lazy(() =>
  z.strictObject({ type: z.literal('MonthSealed'), ...sealed(), occurredAt: moment, by: z.string() }),
);
export type MonthSealed = z.infer<typeof monthSealed>;

/** The month after it was sealed, or sealed again. The hash under the secret stays in the event: a year is read with every report, and it follows from the other. */
export function evolveMonth(
  state: MonthState | undefined,
  { type: _, occurredAt: sealedAt, by: _by, keyedHash: _told, ...said }: MonthSealed,
): MonthState {
  return { ...said, status: 'sealed', version: (state?.version ?? 0) + 1, sealedAt };
}

/** What is hashed and signed of a month: what happened and nothing of when it was sealed, so that a recount gives the same bytes. */
export function saidOfMonth(country: MonthState['country'], month: string, counters: Vector, facts: number) {
  return { says: 'homeward-month', country, month, counters, facts };
}
