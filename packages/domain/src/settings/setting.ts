/** Units in which a setting is counted. Working days follow the calendar of the country. */
type Unit =
  | 'years'
  | 'months'
  | 'days'
  | 'working days'
  | 'hours'
  | 'minutes'
  | 'times'
  | 'channels'
  | 'cases'
  | 'copies'
  | 'persons'
  | 'facts';

/** Where a value comes from, said beside every value that a ministry sets. Nobody has agreed to it while `agreedBy` is null. */
export type Provenance = {
  /** The text it was read in, or that it is a working assumption. */
  readonly source: string;
  readonly agreedBy: string | null;
  /** The day from which it holds (ISO 8601). */
  readonly validFrom: string;
  /** `text` an article or an official list says it, `derived` it is our reading, `local` a ministry has to set it. */
  readonly basis: 'text' | 'derived' | 'local';
};

/** A figure that a ministry sets, with where it comes from. */
export type Setting = Provenance & { readonly value: number; readonly unit: Unit };

/** From the start of the platform on: what no text gives is assumed until a ministry sets it. */
export const fromTheStart = '2026-01-01';

/** What no text gives a figure for: it is assumed from the start of the platform on, until a ministry sets it. */
export function assumed(value: number, unit: Unit, why: string): Setting {
  const source = `working assumption, no text with a figure could be read: ${why}`;
  return { value, unit, source, agreedBy: null, validFrom: fromTheStart, basis: 'local' };
}

/** What an article gives in so many words. */
export function stated(value: number, unit: Unit, source: string, validFrom: string): Setting {
  return { value, unit, source, agreedBy: null, validFrom, basis: 'text' };
}
