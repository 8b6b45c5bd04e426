import { moment } from '@homeward/domain/dates';
import { anyCountry } from '@homeward/domain/people/actor';
import { restatement } from '@homeward/domain/report/sealed-month';
import * as z from 'zod';

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
        sealed: z
          .strictObject({ hash: z.string(), version: z.int(), sealedAt: moment, because: restatement.optional() })
          .optional(),
      }),
    ),
  }),
);
