import * as z from 'zod';

/** A time of day where a gate lies, `HH:MM`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
