import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { sayFromFile } from '@homeward/words/say-from-file';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { written } from './words-of.ts';

const source = new URL('../../packages/words/src/', import.meta.url).pathname;
const stale = written('en', 'problems')['stale'];

let folder: string;
let say: typeof sayFromFile;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'homeward-words-'));
  const outfile = join(folder, 'index.mjs');
  const entryPoints = [join(source, 'say-from-file.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
  ({ sayFromFile: say } = (await import(pathToFileURL(outfile).href)) as { sayFromFile: typeof sayFromFile });
});

/** Lays the words of a language beside the bundle. */
function bring(language: string): void {
  mkdirSync(join(folder, language));
  copyFileSync(join(source, language, 'said.json'), join(folder, language, 'said.json'));
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a bundle carries no words: they lie beside it and are read when they are first spoken', () => {
  expect(() => say('en', 'problems', 'stale')).toThrow(/en\/said\.json/);
  bring('en');
  expect(say('en', 'problems', 'stale')).toBe(stale);
});

test('each language is a file of its own: nobody who is answered in English waits for another', () => {
  bring('en');
  expect(say('en', 'problems', 'stale')).toBe(stale);
  for (const language of ['km', 'th', 'vi', 'ms'] as const)
    expect(() => say(language, 'problems', 'stale')).toThrow(`${language}/said.json`);
});

test('a sentence that Khmer does not have yet is said in English', () => {
  bring('en');
  mkdirSync(join(folder, 'km'));
  writeFileSync(join(folder, 'km/said.json'), JSON.stringify({ notices: {}, problems: { busy: 'រវល់' }, refusals: {} }));
  expect(say('km', 'problems', 'busy')).toBe('រវល់');
  expect(say('km', 'problems', 'stale')).toBe(stale);
});

test('a file is read once', () => {
  bring('en');
  say('en', 'problems', 'stale');
  rmSync(join(folder, 'en/said.json'));
  expect(say('en', 'problems', 'stale')).toBe(stale);
});
