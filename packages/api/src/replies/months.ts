import { moment } from '@homeward/domain/dates';
import { anyCountry } from '@homeward/domain/people/actor';
import { factBand } from '@homeward/domain/report/fact-bands';
import { sealing } from '@homeward/domain/report/month-read';
import * as z from 'zod';

/** What a month was once sealed as: the hash it has from then, and the one that its kept counters give again. */
const sealedOnce = z.strictObject({ ...sealing.shape, hash: z.string(), again: z.string(), signed: z.boolean() });

/**
 * A year of one country, month by month: what its facts give today and how it stands sealed, each by a hash under a secret, so that figures
 * can be told apart and none can be tried out.
 */
export const monthsOfAYear = z.lazy(() =>
  z.strictObject({
    country: anyCountry,
    year: z.int(),
    items: z.array(
      z.strictObject({
        month: z.string(),
        hash: z.string(),
        facts: factBand,
        /** When its facts were counted, where there are so many that they are not counted for each reader. */
        countedAt: moment.optional(),
        sealed: z.strictObject({ hash: z.string(), ...sealing.shape, history: z.array(sealedOnce) }).optional(),
        /** Since when late entries wait for the month to be sealed anew. */
        waits: moment.optional(),
      }),
    ),
  }),
);
