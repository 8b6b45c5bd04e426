import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { register } from '../../packages/domain/src/law/register.ts';
import { sentences } from '../../packages/domain/src/law/sentences.ts';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';
import { editionIn } from '../../scripts/law/edition/document.ts';
import { effectsInWords } from '../../scripts/law/edition/effects-in-words.ts';
import { settingsInForce } from '../../scripts/law/edition/settings-in-force.ts';
import { editionLanguages } from '../../scripts/law/edition/speaker.ts';
import { root } from '../../scripts/run/root.ts';

const figures = await settingsInForce();

const wordsOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `packages/words/edition/${language}.json`), 'utf8'));

describe.each(editionLanguages)('The edition for a ministry in %s', (language) => {
  const page = readFileSync(join(root, language === 'en' ? 'LAW.md' : `LAW.${language}.md`), 'utf8');

  test('quotes each sentence of the law in its own words, once under its number, with what it is not kept against', () => {
    for (const [id, { words }] of Object.entries(sentences)) {
      expect(page.split(new RegExp(`^#{3,4} ${id} `, 'm')), id).toHaveLength(2);
      expect(page, id).toContain(`> ${words}`);
    }
    expect(page.match(/^> /gm)).toHaveLength(Object.keys(sentences).length);
  });

  test('names no file, no code of a rule and no setting of the code', () => {
    expect(page).not.toMatch(/packages\/|\.tsx?\b|\.json\b/);
    for (const [name] of Object.entries(cambodia).filter(([one]) => /[a-z][A-Z]/.test(one)))
      expect(page, name).not.toContain(name);
    expect(page).not.toMatch(/undefined|\{\{|\[object/);
  });

  test('leaves a blank for each figure that a ministry has to set, and for no other', () => {
    const due = figures.filter(({ basis }) => basis === 'local');
    expect(due.length).toBeGreaterThan(60);
    expect(page.match(/\| ________ /g)).toHaveLength(due.length);
  });

  test('says each sentence in its language, and has words for no other', async () => {
    const { told, untold } = await editionIn(language, register);
    expect([...untold]).toEqual([]);
    if (language !== 'en') expect(Object.keys(wordsOf(language)).toSorted()).toEqual(['$review', ...told].toSorted());
  });

  test('passes no translation off as the words of the Prakas, and says that it is a machine’s', () => {
    if (language === 'en') return;
    const quoted = page.match(/^> .*$/gm) ?? [];
    expect(quoted.join('')).not.toMatch(/[\u1780-\u17ff]/);
    expect(page.slice(0, 400)).toContain(
      wordsOf(language)['Machine translation; not yet reviewed by a native speaker.'],
    );
    expect(page.match(/[\u1780-\u17ff]/g)?.length).toBeGreaterThan(50_000);
  });
});

describe('The figures of the edition', () => {
  test('are all settings of the platform, each with its source or as assumed', () => {
    const names = figures.map(({ name }) => name);
    for (const name of Object.keys(cambodia)) expect(names).toContain(name);
    for (const { name, basis, source } of figures)
      expect(source === undefined, name).toBe(basis === 'local' && name !== 'childAge');
  });
});

describe('What an act does to a person', () => {
  test('has words for a lawyer, each of its own', () => {
    for (const [id, { against }] of Object.entries(sentences))
      for (const one of against) expect(effectsInWords[one], `${id}: ${one}`).toMatch(/^\S.*[^.]$/);
    expect(new Set(Object.values(effectsInWords)).size).toBe(Object.keys(effectsInWords).length);
  });
});
