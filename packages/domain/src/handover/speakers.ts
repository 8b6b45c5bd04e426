import * as z from 'zod';
import { role } from '../people/actor.ts';
import { code } from '../text.ts';

/** Who may confirm for one side, by the way taken; `air` only where it differs from `land`. */
const ways = z.lazy(() => z.strictObject({ land: z.array(role).min(1), air: z.array(role).min(1).optional() }));

/**
 * The roles that confirm for each side of one handover: taken from its corridor's settings when it is proposed, kept
 * from then on.
 */
export const speakers = z.lazy(() => z.strictObject({ S: ways, V: ways }));
export type Speakers = z.infer<typeof speakers>;

/**
 * Who speaks for a country without a desk here: an organisation accredited for that country, or an international one;
 * and as which kind of recipient the person agreed to it.
 */
export const mission = z.strictObject({
  organisation: code,
  to: z.enum(['embassy', 'receiving-authority']),
  /** It has been told of the person: only then does it hear that something changed. */
  told: z.literal(true).optional(),
});
export type Mission = z.infer<typeof mission>;
