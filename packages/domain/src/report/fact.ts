import * as z from 'zod';
import { funnel } from '../arrival/batch.ts';
import { ageClass, ageGroup, channel, corridor, exploitation, labourSector, sex } from '../case/clear.ts';
import { moment } from '../dates.ts';
import { anyCountry } from '../people/actor.ts';
import { code } from '../text.ts';
import { holdReasons, isCounter } from './counter-names.ts';

/** Of a handover that no mission may know: it counts in no table that a mission reads, where its own list would be subtracted. */
const quiet = z.literal(true);

/** What may be counted of a person: closed lists only, and a random token in place of the person. */
const breakdown = z.strictObject({
  corridor,
  channel,
  sex,
  age: ageClass,
  ageGroup,
  exploitation: z.array(exploitation),
  sector: labourSector.optional(),
  quiet: quiet.optional(),
});
export type Breakdown = z.infer<typeof breakdown>;

const stamp = { id: z.string(), country: anyCountry, at: moment, recordedAt: moment };

/** One countable fact an event, its id the event's: writing it twice changes nothing. `country` is the side that is not Cambodia, or `KH` for what crosses no border. */
export const fact = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('returned'),
      ...stamp,
      ...breakdown.shape,
      /** The person has been counted on this way in this year already: one return more, nobody more. */
      again: z.literal(true).optional(),
    }),
    z.strictObject({ type: z.literal('referred'), ...stamp, ...breakdown.shape }),
    /** What this was counted for counts elsewhere, or never did: it stands in the fact's place and adds nothing. */
    z.strictObject({ type: z.literal('taken-back'), ...stamp }),
    z.strictObject({ type: z.literal('batch-closed'), ...stamp, funnel }),
    z.strictObject({ type: z.literal('parity-incident'), ...stamp, corridor }),
    z.strictObject({
      type: z.literal('handover-stopped'),
      ...stamp,
      corridor,
      outcome: z.enum(['refused', 'postponed', 'disputed', 'returned']),
      reason: code.optional(),
      quiet: quiet.optional(),
    }),
    /** What an event adds one to, by the names of the counters: what has no name there is not counted. */
    z.strictObject({ type: z.literal('counted'), ...stamp, counters: z.array(z.string().refine(isCounter)) }),
    /** Somebody waits, since `at` and until the waiting ends. It counts at the end of each month in between. */
    z.strictObject({
      type: z.literal('held'),
      ...stamp,
      corridor,
      reason: z.enum(holdReasons),
      until: moment.optional(),
      /** From when the same reason has gone on, where it was said before. */
      since: moment.optional(),
      /** When the other file of the person said another reason since: the person waits once. */
      but: z.array(z.strictObject({ from: moment, until: moment.optional() })).optional(),
    }),
    /** What was seen of the directory when a month ended. */
    z.strictObject({
      type: z.literal('observed'),
      ...stamp,
      counts: z.record(z.string().refine(isCounter), z.int().min(0)),
    }),
  ]),
);
export type Fact = z.infer<typeof fact>;
