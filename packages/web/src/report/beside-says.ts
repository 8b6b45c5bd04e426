import type { Speech } from '../words/speech.ts';
import type { TwoYears } from './published-tables.ts';

/** Which year stands beside the published one, and when it was published; or that it was not. */
export function besideSays({ say, dayOf }: Pick<Speech, 'say' | 'dayOf'>, { year, before }: TwoYears): string {
  if (before === undefined) return say('public-report.no-year-before', { year: year - 1 });
  return say('public-report.beside', { year: before.year, on: dayOf(before.publishedAt) });
}
