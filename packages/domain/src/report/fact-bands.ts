import * as z from 'zod';
import { factBandStarts } from '../settings/reports.ts';

/** How many facts a month has, as far as it is told to who may not read its figures: a month of nobody and one of forty look alike. */
export const factBand = z.enum(['under-50', 'under-500', '500-and-more']);
type FactBand = z.infer<typeof factBand>;

export function bandOf(facts: number): FactBand {
  const { second, third } = factBandStarts;
  if (facts < second.value) return 'under-50';
  return facts < third.value ? 'under-500' : '500-and-more';
}
