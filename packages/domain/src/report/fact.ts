import * as z from 'zod';
import { funnel } from '../arrival/batch.ts';
import { ageClass, ageGroup, channel, corridor, exploitation, labourSector, sex } from '../case/clear.ts';
import { anyCountry } from '../people/actor.ts';
import { moment } from '../time.ts';

/** What may be counted of a person: closed lists only, and a random token in place of her. */
const breakdown = z.strictObject({
  corridor,
  channel,
  sex,
  age: ageClass,
  ageGroup,
  exploitation: z.array(exploitation),
  sector: labourSector.optional(),
});
export type Breakdown = z.infer<typeof breakdown>;

const stamp = { id: z.string(), country: anyCountry, at: moment, recordedAt: moment };

/** One countable fact an event, its id the event's: writing it twice changes nothing. `country` is the side that is not Cambodia, or `KH` for what crosses no border. */
export const fact = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('returned'), ...stamp, ...breakdown.shape }),
    z.strictObject({ type: z.literal('referred'), ...stamp, ...breakdown.shape }),
    z.strictObject({ type: z.literal('batch-closed'), ...stamp, funnel }),
    z.strictObject({ type: z.literal('parity-incident'), ...stamp, corridor }),
    z.strictObject({
      type: z.literal('handover-stopped'),
      ...stamp,
      corridor,
      outcome: z.enum(['refused', 'postponed', 'disputed', 'returned']),
    }),
  ]),
);
export type Fact = z.infer<typeof fact>;
