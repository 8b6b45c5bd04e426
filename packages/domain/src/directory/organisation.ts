import * as z from 'zod';
import { country, desk } from '../people/actor.ts';
import { code } from '../text.ts';

/** Organisations are data: their names change, their part in a handover does not. */
export const organisation = z.lazy(() =>
  z.strictObject({
    id: code,
    name: z.string(),
    country,
    kind: z.string(),
    invented: z.boolean().default(false),
  }),
);
export type Organisation = z.infer<typeof organisation>;

/** Whom a notice goes to. Empty channels and `never verified` are right until somebody has called. */
export const contact = z.lazy(() =>
  z.strictObject({
    id: code,
    organisation: code,
    country,
    desk,
    email: z.email().optional(),
    language: z.enum(['km', 'en', 'th', 'vi', 'ms']),
    verifiedOn: z.string().optional(),
  }),
);
export type Contact = z.infer<typeof contact>;
