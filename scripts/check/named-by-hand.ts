import { foreignCountries } from '@homeward/domain/countries/countries';

/** What may be looked for in a text: a country by its code and its name, small and without spaces as in the name of a value. */
export type SoughtCountry = { readonly code: string; readonly name: string };

/** Stories of the countries, and data made for them: a further country adds its own or none. */
export const stories = /^scripts\/(demo|replay|bench)\//;

/** All countries but Cambodia. */
export function soughtCountries(): readonly SoughtCountry[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return foreignCountries.map((code) => ({ code, name: (names.of(code) ?? code).toLowerCase().replaceAll(' ', '') }));
}

/** The countries that a text names: by code (`TH`), in the name of a role, desk or way (`embassy-th`), or as the name of a value (`thailand`); a comment's Thailand is none. */
export function countriesNamedIn(text: string, countries: readonly SoughtCountry[]): readonly string[] {
  const named = countries.filter(({ code, name }) => {
    const pattern = `(?<![A-Za-z])${code}(?![A-Za-z])|-${code.toLowerCase()}\\b|\\b${name[0]}${anyCase(name.slice(1))}\\b`;
    return new RegExp(pattern).test(text);
  });
  return named.map(({ code }) => code);
}

function anyCase(letters: string): string {
  return letters.replace(/[a-z]/g, (one) => `[${one}${one.toUpperCase()}]`);
}

/** The languages that a text names: quoted, as a part of a path, of an import or of a type, or as the name of a field. */
export function languagesNamedIn(text: string, languages: readonly string[]): readonly string[] {
  return languages.filter((one) => new RegExp(`['"\`/|(]${one}['"\`/.|)]|\\b${one}: `).test(text));
}
