import * as z from 'zod';
import { moment } from '../dates.ts';
import { restatement, sealer } from './sealed-month.ts';
import type { Vector } from './vector.ts';

/** How a month was sealed: the how manieth time, when, and anew for which reason and by whom. */
export const sealing = z.strictObject({
  version: z.int().min(1),
  sealedAt: moment,
  because: restatement.optional(),
  office: sealer.optional(),
});
type Sealing = z.infer<typeof sealing>;

/** What a month was each time that it was sealed. */
export type SealedOnce = Sealing & { readonly counters: Vector };

/** One month as the report read it: sealed, or still open. */
export type MonthRead = {
  readonly month: string;
  readonly state: 'sealed' | 'open';
  readonly counters: Vector;
  readonly sealing?: Sealing;
  /** When the clocks counted it: an open month that is too large to be counted for each reader. */
  readonly countedAt?: string;
  /** Since when late entries wait for the month to be sealed anew. */
  readonly waits?: string;
  /** What it was each time, the first sealing first; where it was sealed more than once. */
  readonly versions?: readonly SealedOnce[];
};
