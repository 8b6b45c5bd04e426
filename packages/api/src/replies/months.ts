import { moment } from '@homeward/domain/dates';
import { anyCountry } from '@homeward/domain/people/actor';
import { sealing } from '@homeward/domain/report/month-read';
import * as z from 'zod';

/** What a month was once sealed as: the hash it has from then, and the one that its kept counters give again. */
const sealedOnce = z.strictObject({ ...sealing.shape, hash: z.string(), again: z.string(), signed: z.boolean() });

/** A year of one country, month by month: the hash of what its facts give today, and how it stands sealed. */
export const monthsOfAYear = z.lazy(() =>
  z.strictObject({
    country: anyCountry,
    year: z.int(),
    items: z.array(
      z.strictObject({
        month: z.string(),
        hash: z.string(),
        facts: z.int(),
        sealed: z.strictObject({ hash: z.string(), ...sealing.shape, history: z.array(sealedOnce) }).optional(),
        /** Since when late entries wait for the month to be sealed anew. */
        waits: moment.optional(),
      }),
    ),
  }),
);
