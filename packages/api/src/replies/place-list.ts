import * as z from 'zod';

/** Places by official code, Khmer name and Latin name, each after the place that it lies in. */
export const placeList = z.lazy(() => z.strictObject({ items: z.array(z.array(z.string()).length(3).readonly()) }));
