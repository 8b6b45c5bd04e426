import * as z from 'zod';

/** A row of the checklist: an obligation by its number in the register. */
export const obligationId = z.string().regex(/^R\d{3}$/);
