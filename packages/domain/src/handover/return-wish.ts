import * as z from 'zod';

/** What a file says of whether the person goes home; `open` where it has no yes that carries. */
export const returnWish = z.enum(['yes', 'no', 'open']);
export type ReturnWish = z.infer<typeof returnWish>;
