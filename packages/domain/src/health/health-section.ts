import * as z from 'zod';

/** The sections that open at the health desk alone. */
export const healthSection = z.enum(['medical', 'hiv']);
export type HealthSection = z.infer<typeof healthSection>;
