import { farCountry } from '@homeward/domain/people/actor';
import { latinDigits } from '../parts/figures.ts';
import { sayCountry } from '../words/formats.ts';
import type { Say } from '../words/use-words.ts';

/** With whom there is a report: the neighbours, other countries of origin, and Cambodia itself. */
export const partners = [...farCountry.options, 'KH'] as const;

/** Of whom a seat reads the report: in Cambodia of all, elsewhere of its own country. */
export function partnersFor(country: string): readonly (typeof partners)[number][] {
  return partners.filter((one) => country === 'KH' || one === country);
}

/** What stands above a report; an address that somebody typed may be of none. */
export function reportTitle(say: Say, country: string, year: string): string {
  const known = partners.find((one) => one === country);
  if (known === undefined || !/^\d{4}$/.test(year)) return say('no-report.title');
  return say('report.title', { country: sayCountry(known), year });
}

/** A year as it stands in an address, whatever was typed: the answer says what is wrong with it. */
export function addressOf(year: string): string {
  return encodeURIComponent(latinDigits(year).trim() || '-');
}
