/** Units in which a setting is counted. Working days follow the calendar of the country. */
type Unit = 'years' | 'months' | 'days' | 'working days' | 'hours' | 'minutes' | 'times' | 'channels' | 'cases';

/** A figure that a ministry sets, with where it comes from. Nobody has agreed to it while `agreedBy` is null. */
export type Setting = {
  readonly value: number;
  readonly unit: Unit;
  /** The text it was read in, or that it is a working assumption. */
  readonly source: string;
  readonly agreedBy: string | null;
  /** The day from which it holds (ISO 8601). */
  readonly validFrom: string;
  /** `text` an article says it, `derived` it is our reading, `local` a ministry has to set it. */
  readonly basis: 'text' | 'derived' | 'local';
};

/** What no text gives a figure for: it is assumed from the start of the platform on, until a ministry sets it. */
export function assumed(value: number, unit: Unit, why: string): Setting {
  const source = `working assumption, no text with a figure could be read: ${why}`;
  return { value, unit, source, agreedBy: null, validFrom: '2026-01-01', basis: 'local' };
}

/** What an article gives in so many words. */
export function stated(value: number, unit: Unit, source: string, validFrom: string): Setting {
  return { value, unit, source, agreedBy: null, validFrom, basis: 'text' };
}
