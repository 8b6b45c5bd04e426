import type { Provenance } from '../setting.ts';

/** One year's days off as a government published them. */
type CalendarYear = Provenance & {
  /** Nobody at a ministry has held the list against the original yet. */
  readonly verified: 'never verified' | 'verified';
  /** Days on which offices are closed (`YYYY-MM-DD`), also those that fall on a weekend. */
  readonly closed: readonly string[];
  /** Days of a weekend that were made working days, in exchange for a day off. */
  readonly worked: readonly string[];
};

/**
 * When the offices of a country work. A year that is not here was not published or could not be read: it is unknown, not without
 * holidays, and whoever counts through it has to say so.
 */
export type WorkingCalendar = {
  /** Days of the week that are none of work, 0 for Sunday. */
  readonly weekend: Provenance & { readonly value: readonly number[] };
  readonly years: Readonly<Record<string, CalendarYear>>;
};
