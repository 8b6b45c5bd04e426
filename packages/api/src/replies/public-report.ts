import { moment } from '@homeward/domain/dates';
import { publicEdition } from '@homeward/domain/report/public/edition';
import * as z from 'zod';

/** The public edition, with when it was published and by which organisation. */
export const publicReport = z.lazy(() =>
  z.strictObject({ publishedAt: moment, publishedBy: z.string(), ...publicEdition.shape }),
);
