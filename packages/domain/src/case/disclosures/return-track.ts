import * as z from 'zod';
import { moment } from '../../dates.ts';
import { id } from '../../text.ts';

/**
 * The handover that a case names is over, as the platform notes it; `sheetsClosed` once nothing opens its sheets any
 * more; `received` where the other side took the person in by it.
 */
export const returnTrack = () => ({
  returnEnded: z
    .strictObject({ handover: id, at: moment, sheetsClosed: z.boolean(), received: z.literal(true).optional() })
    .optional(),
});
