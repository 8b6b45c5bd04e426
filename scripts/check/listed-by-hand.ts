import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@homeward/domain/countries/languages';
import { root } from '../run/root.ts';
import { countriesNamedIn, languagesNamedIn, soughtCountries } from './named-by-hand.ts';

/** Where several countries or languages are named because each line is about one of them, and why. */
const ofOneEach: Readonly<Record<string, string>> = {
  'packages/domain/src/countries/': 'the lists themselves',
  'packages/domain/src/settings/known/of-each-country.ts': 'of each country what was found in print',
  'packages/api/src/examples/ways.ts': 'the ways that the examples tell of',
  'scripts/demo/': 'stories, people and places that were invented',
  'scripts/bench/': 'cases that were made to be measured',
  'scripts/replay/': 'cases from the literature, each on its corridor',
};

const sources = ['packages/*/{src,build}/**/*.{ts,tsx}', '{functions,infra,scripts}/**/*.{ts,mjs}'];

/** What code says, without what it explains. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}

// Khmer and English are said by name in many places: the forms of the ministry, and what everything falls back to.
const furtherLanguages = languages.filter((one) => one !== 'km' && one !== 'en');

/** The countries and the languages that a file names by hand. @internal for tests */
export function listedIn(text: string): readonly string[] {
  const code = withoutComments(text);
  const named = [countriesNamedIn(code, soughtCountries()), languagesNamedIn(code, furtherLanguages)];
  return named.filter((all) => all.length > 1).flat();
}

export type Searched = { readonly files: number; readonly faults: readonly string[] };

/** Searches the product for a list of countries or languages beside the two that there are. */
export function searchForLists(): Searched {
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted();
  const listing = files.map((file) => [file, listedIn(readFileSync(join(root, file), 'utf8'))] as const);
  const found = listing.filter(([, named]) => named.length > 0);
  const allowed = Object.keys(ofOneEach);
  const byHand = found.filter(([file]) => !allowed.some((one) => file.startsWith(one)));
  const unused = allowed.filter((one) => !found.some(([file]) => file.startsWith(one)));
  return {
    files: files.length,
    faults: [
      ...byHand.map(
        ([file, named]) => `${file} lists ${named.join(', ')}: packages/domain/src/countries has the list.`,
      ),
      ...unused.map((one) => `${one} is allowed to list countries (${ofOneEach[one]}), and lists none.`),
    ],
  };
}
