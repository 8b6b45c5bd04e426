import { languages } from '@homeward/domain/countries/languages';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Copied } from './copied.ts';
import { type Grown, grownCopy } from './grown-copy.ts';
import { examplia } from './invented-country.ts';
import { examplian } from './invented-language.ts';

let copy: Copied;
let ofCountry: Grown['ofCountry'];
let ofLanguage: Grown['ofLanguage'];

beforeAll(() => {
  ({ copy, ofCountry, ofLanguage } = grownCopy());
});
afterAll(() => copy?.remove());

const wordsIn = (language: string): object =>
  Object.assign(
    {},
    ...['screens', 'casework', 'oversight'].map((file) =>
      JSON.parse(copy.read(`packages/words/src/${language}/${file}.json`)),
    ),
  );

describe('A fifth country', () => {
  test('is its own file, what is known of it, a line in the list of each, and its words: no more than ten files', () => {
    expect(ofCountry).toEqual([
      'packages/domain/src/countries/countries.ts',
      'packages/domain/src/countries/examplia.ts',
      'packages/domain/src/settings/known/examplia.ts',
      'packages/domain/src/settings/known/of-each-country.ts',
      ...languages.map((one) => `packages/words/src/${one}/screens.json`).toSorted(),
    ]);
    expect(ofCountry.length).toBeLessThanOrEqual(10);
  });

  test('has words for every code that a screen may show, in every language', async () => {
    type Families = { readonly families: Readonly<Record<string, readonly string[]>> };
    const { families } = await copy.load<Families>('test/web/families.ts');
    const codes = Object.entries(families).flatMap(([family, all]) => all.map((one) => `${family}.${one}`));
    expect(codes).toEqual(expect.arrayContaining(['corridor.KH-XA', 'role.embassy-xa', `figure.${examplia.figure}`]));
    for (const one of [...languages, examplian.tag]) {
      const known = wordsIn(one);
      expect(
        codes.filter((code) => !(code in known)),
        one,
      ).toEqual([]);
    }
  });
});

describe('A sixth language', () => {
  test('is one folder and one line', () => {
    const [line, ...folder] = ofLanguage;
    expect(line).toBe('packages/domain/src/countries/languages.ts');
    expect(folder.length).toBeGreaterThan(5);
    expect(folder.filter((file) => !file.startsWith(`packages/words/src/${examplian.tag}/`))).toEqual([]);
  });

  test('stands in the switch of the app by its own name, and the server answers in it', async () => {
    type Shell = { readonly LanguageSwitch: FunctionComponent<object> };
    const { LanguageSwitch } = await copy.load<Shell>('packages/web/src/shell.tsx');
    const shown = renderToStaticMarkup(createElement(LanguageSwitch));
    expect(shown.match(/<option/g)).toHaveLength(languages.length + 1);
    expect(shown).toContain(`<option value="qaa" lang="qaa">${examplian.name}</option>`);
    type Wished = { readonly languageOf: (header: string) => string };
    const { languageOf } = await copy.load<Wished>('packages/words/src/language.ts');
    expect(languageOf('qaa, th;q=0.5')).toBe(examplian.tag);
  });
});

test('With both of them nothing lists countries or languages by hand', async () => {
  type Search = { readonly searchForLists: () => { readonly faults: readonly string[] } };
  const { searchForLists } = await copy.load<Search>('scripts/check/listed-by-hand.ts');
  expect(searchForLists().faults).toEqual([]);
});
