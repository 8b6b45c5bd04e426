import * as z from 'zod';
import { country } from '../people/actor.ts';
import { code } from '../text.ts';
import { names } from './names.ts';

/** Organisations are data: their names change, their part in a handover does not. */
export const organisation = z.lazy(() =>
  z.strictObject({
    id: code,
    /** In its own language, or in English. */
    name: z.string(),
    /** What readers of each language call it. */
    names: names().optional(),
    /** Other names under which it is looked for: abbreviations, earlier ones. */
    aliases: z.array(z.string()).readonly().default([]),
    country,
    kind: z.string(),
    /** Whose work it took over. */
    successorOf: code.optional(),
    source: z.string().optional(),
    invented: z.boolean().default(false),
  }),
);
export type Organisation = z.input<typeof organisation>;
