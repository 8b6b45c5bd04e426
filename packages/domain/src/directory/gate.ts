import * as z from 'zod';
import { country } from '../people/actor.ts';
import { code } from '../text.ts';
import { moment } from '../time.ts';

/** A crossing and its status as somebody last reported it. A corridor is not a gate: a case can be rerouted. */
export const gate = z.strictObject({
  id: code,
  name: z.string(),
  across: z.string(),
  mode: z.enum(['land', 'air']),
  between: z.array(country).min(1).max(4),
  status: z.enum(['open', 'limited', 'closed', 'unknown']),
  source: z.string(),
  /** The transit centre that meets whoever comes to Cambodia through it: there her sheet is read, and at no other. */
  centre: code.optional(),
  reportedAt: moment.optional(),
});
export type Gate = z.infer<typeof gate>;
