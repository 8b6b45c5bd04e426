import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@homeward/domain/countries/languages';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../../scripts/run/tool.ts';
import type { HandedOver } from '../functions/handed-to.ts';
import type { Synthesis } from '../infra/synthesis.ts';
import { report } from '../proof/report.ts';
import { type Copied, copyOfProject } from './copied.ts';
import { addCountry, examplia } from './invented-country.ts';
import { addLanguage, examplian } from './invented-language.ts';
import { type TypeCheck, typeCheck } from './type-check.ts';

/** The project as it would be with a fifth country and a sixth language, both invented. */
let copy: Copied;
let ofCountry: readonly string[];
let ofLanguage: readonly string[];

beforeAll(() => {
  copy = copyOfProject();
  addCountry(copy);
  ofCountry = copy.touched();
  addLanguage(copy);
  ofLanguage = copy.touched().filter((file) => !ofCountry.includes(file));
});
afterAll(() => copy.remove());

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

  test('has its two doors, its functions and its key in the stacks, within the sixty routes', async () => {
    type Synthesising = { readonly synthesise: () => Synthesis };
    const { templates } = (await copy.load<Synthesising>('test/infra/synthesis.ts')).synthesise();
    const all = Object.values(templates).flatMap(({ Resources }) => Object.values(Resources));
    const of = (type: string) => all.flatMap(({ Type, Properties }) => (Type === type ? [Properties] : []));
    const routes = of('AWS::ApiGatewayV2::Route').map(({ RouteKey }) => RouteKey);
    const doors = ['embassy-xa', 'counterpart-xa'];
    expect(routes).toEqual(expect.arrayContaining(doors.map((door) => `ANY /v1/${door}/{proxy+}`)));
    expect(routes.length).toBeLessThanOrEqual(60);
    const told = of('AWS::Lambda::Function')
      .filter(({ FunctionName }) => doors.some((door) => FunctionName === `homeward-${door}`))
      .map(({ Environment }) => Environment.Variables);
    expect(told.map((one) => [one.HOMEWARD_COUNTRY, Object.keys(one).includes('KEY_XA')])).toEqual([
      ['XA', true],
      ['XA', true],
    ]);
  });

  test('receives somebody from Cambodia: its desks and ours take every step, and both sides confirm', async () => {
    type Handing = { readonly handedTo: (country: string, gate: string) => Promise<HandedOver> };
    const { handedTo } = await copy.load<Handing>('test/functions/handed-to.ts');
    expect(await handedTo(examplia.code, examplia.gate)).toEqual({
      country: 'XA',
      template: 'KH-XA',
      status: 'received',
      confirmedBy: { S: 'case-worker-1', V: 'embassy-xa-1' },
    });
  });
});

describe('A sixth language', () => {
  test('is one folder and one line', () => {
    const [line, ...folder] = ofLanguage;
    expect(line).toBe('packages/domain/src/countries/languages.ts');
    expect(folder.length).toBeGreaterThan(5);
    expect(folder.filter((file) => !file.startsWith(`packages/words/src/${examplian.tag}/`))).toEqual([]);
  });

  test('is held to the words of the others: a sentence that it has not is missed', async () => {
    const parity = async () => {
      writeFileSync(join(copy.folder, 'one-suite.config.ts'), 'export default {};');
      const args = ['run', '--config', 'one-suite.config.ts', '--pool', 'threads', 'test/words/parity'];
      const { output } = await runNode('node_modules/vitest/vitest.mjs', args, {
        cwd: copy.folder,
        env: { NO_COLOR: '1', FORCE_COLOR: '0' },
      });
      return output;
    };
    expect(await parity()).toMatch(/Tests {2}(\d+) passed/);
    const file = `packages/words/src/${examplian.tag}/screens.json`;
    const whole = copy.read(file);
    copy.change(file, (text) => text.replace(/"app\.name":"[^"]*",?/, ''));
    expect(await parity()).toMatch(/FAIL .* is said in qaa too/);
    copy.write(file, whole);
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

describe('With both of them', () => {
  test('nothing lists countries or languages by hand', async () => {
    type Search = { readonly searchForLists: () => { readonly faults: readonly string[] } };
    const { searchForLists } = await copy.load<Search>('scripts/check/listed-by-hand.ts');
    expect(searchForLists().faults).toEqual([]);
  });

  // Tests hold tables of their own, typed by hand: only the product has to type as it is. All of it is proved.
  const proving = process.env['PROOF'] !== undefined;
  const law = ['packages/domain/src', 'packages/api/src', 'packages/words/src', 'packages/interchange/src'];
  const product = ['packages', 'functions', 'infra', 'scripts'];

  test(`the types of ${proving ? 'the whole product' : 'law, contract and words'} hold`, {
    timeout: 300_000,
  }, async () => {
    let found: TypeCheck = { files: 0, faults: ['nothing was checked'] };
    try {
      found = await typeCheck(copy.folder, proving ? product : law);
    } finally {
      report('grown-project', found.files, 0, found.faults.length);
    }
    expect(found.faults).toEqual([]);
    expect(found.files).toBeGreaterThan(proving ? 2000 : 800);
  });
});
