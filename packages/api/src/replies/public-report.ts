import { moment } from '@homeward/domain/dates';
import { publicEdition } from '@homeward/domain/report/public/edition';
import * as z from 'zod';

const published = { publishedAt: moment, publishedBy: z.string(), ...publicEdition.shape };

/** The public edition, with when it was published and by which organisation; beside it that of the year before as it was published, where it was. */
export const publicReport = z.lazy(() =>
  z.strictObject({ ...published, before: z.strictObject(published).optional() }),
);
