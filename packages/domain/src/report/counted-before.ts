import * as z from 'zod';
import { citizenship, corridor } from '../case/clear.ts';
import { moment, year } from '../dates.ts';
import { id } from '../text.ts';

/**
 * What one of a person’s two files has to know of the other so that the person, who counts once, is not counted anew
 * should that one be erased: by which ways and in which years it counts them, and where it stands before an entry of
 * this one. Nothing else of it.
 */
export const countedBefore = z.lazy(() =>
  z.strictObject({
    returns: z.array(z.strictObject({ way: corridor, year })),
    referrals: z.array(year),
    /** Of which country the person is, where this file does not know it. */
    citizenship: citizenship.optional(),
    /** Of waits in this file: from when their reason has gone on, and when the other file's stands. */
    waits: z.array(
      z.strictObject({
        wait: id,
        since: moment.optional(),
        but: z.array(z.strictObject({ from: moment, until: moment.optional() })),
      }),
    ),
  }),
);
export type CountedBefore = z.infer<typeof countedBefore>;
