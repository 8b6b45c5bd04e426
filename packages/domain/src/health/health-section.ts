import * as z from 'zod';

/** The sections that open at the health desk alone. */
export const healthSection = z.enum(['medical', 'hiv']);
export type HealthSection = z.infer<typeof healthSection>;

/** Whether a section belongs to the health desk. */
export function isHealthSection(section: string): section is HealthSection {
  return healthSection.safeParse(section).success;
}
