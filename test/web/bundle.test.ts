import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { firstLoad, laterLoad } from '../../scripts/build-web/first-load.ts';
import { root } from '../../scripts/run/root.ts';

const dist = (kind: string) => join(root, 'packages/web/dist', kind);
const words = JSON.parse(readFileSync(join(root, 'packages/words/src/en/screens.json'), 'utf8')) as Record<
  string,
  string
>;

function filesOf(kind: string): readonly (readonly [name: string, text: string])[] {
  return globSync('**/*.{html,js,css,svg}', { cwd: dist(kind) }).map((name) => [
    name,
    readFileSync(join(dist(kind), name), 'utf8'),
  ]);
}

const demo = filesOf('demo');
const deployed = filesOf('deploy');

describe('what is deployed', () => {
  test('has no sign-in switcher, no demo bar and nothing of /dev/; the demo build has the first two', () => {
    expect(deployed.length).toBeGreaterThan(20);
    const speaks = (files: typeof demo, trace: string) =>
      files.some(([name, text]) => name.endsWith('.js') && text.includes(trace));
    for (const trace of [
      'switcher.',
      'demo.label',
      'hw-demo',
      words['switcher.title'] ?? '',
      words['demo.say'] ?? '',
    ]) {
      expect(speaks(deployed, trace), trace).toBe(false);
      expect(speaks(demo, trace), trace).toBe(true);
    }
    expect(deployed.filter(([name]) => name.includes('switcher'))).toEqual([]);
    expect(deployed.filter(([, text]) => text.includes('/dev/'))).toEqual([]);
  });
});

test('[ASVS-13.4.1] nothing that is deployed brings the history of the source, a secret file or the source itself', () => {
  const told = /(^|\/)\.(git|svn|hg|env|npmrc)|\.(map|tsx?|pem|key)$/;
  const app = globSync('**/*', { cwd: dist('deploy'), exclude: [] });
  const functions = globSync('cdk.out/asset.*/**/*', { cwd: root });
  expect([app.length > 20, functions.length > 20]).toEqual([true, true]);
  const hidden = globSync(['**/.*', '**/.*/**'], { cwd: dist('deploy') });
  expect([...app, ...functions, ...hidden].filter((file) => told.test(file))).toEqual([]);
  expect(['.git/HEAD', 'a/.env', 'x.js.map', 'a.ts'].every((file) => told.test(file))).toBe(true);
});

describe.each([
  ['demo', demo],
  ['deploy', deployed],
] as const)('the %s build', (kind, files) => {
  test('first load of the border desk is at most 150 KB gzip', async () => {
    const { bytes } = await firstLoad(dist(kind), 'src/border/batches-page.tsx');
    console.log(`${kind}: first load ${(bytes / 1000).toFixed(1)} KB gzip`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  test('the form of a person adds at most 45 KB gzip to it, with the rules that come after it', async () => {
    const form = 'src/border/new-person-page.tsx';
    const { bytes } = await laterLoad(dist(kind), 'src/border/batches-page.tsx', form);
    const rules = (await laterLoad(dist(kind), form, '../domain/src/arrival/log-arrival.ts')).bytes;
    const said = [bytes, rules].map((size) => (size / 1000).toFixed(1)).join(' + ');
    console.log(`${kind}: form of a person ${said} KB gzip`);
    expect(bytes).toBeGreaterThan(5_000);
    expect(rules).toBeGreaterThan(20_000);
    expect(bytes + rules).toBeLessThanOrEqual(45_000);
  });

  test('[ASVS-3.5.7] what a device takes beforehand is the app alone: files that are there, no map, no answer, the whole border desk', () => {
    const worker = readFileSync(join(dist(kind), 'sw.js'), 'utf8');
    const taken = [...worker.matchAll(/\burl:"([^"]+)"/g)].map(([, url = '']) => url);
    expect(new Set(taken).size).toBe(taken.length);
    const bytes = taken.map((file) => readFileSync(join(dist(kind), file)));
    const carried = bytes.reduce(
      (sum, one, index) => sum + (taken[index]?.endsWith('.woff2') ? one : gzipSync(one)).length,
      0,
    );
    console.log(`${kind}: ${taken.length} files taken beforehand, ${(carried / 1000).toFixed(0)} KB on the line`);
    expect(
      taken.filter(
        (file) =>
          !/^(index\.html|manifest\.webmanifest|icon[\w-]*\.(svg|png)|assets\/[\w.-]+\.(js|css|woff2))$/.test(file),
      ),
    ).toEqual([]);
    const pages = globSync('packages/web/src/border/*-page.tsx', { cwd: root });
    expect(pages.length).toBeGreaterThan(4);
    const manifest = JSON.parse(readFileSync(`${dist(kind)}.manifest.json`, 'utf8')) as Record<
      string,
      { file: string }
    >;
    for (const page of pages) expect(taken, page).toContain(manifest[page.replace('packages/web/', '')]?.file);
    expect(carried).toBeLessThanOrEqual(600_000);
    expect(worker).not.toMatch(/sourceMappingURL|importScripts/);
  });

  test('holds nothing inline and names no origin to load from', () => {
    const page = files.find(([name]) => name === 'index.html')?.[1] ?? '';
    expect(page).toContain('<script type="module"');
    expect(page.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/g)).toBeNull();
    const loaded = files
      .filter(([name]) => /\.(html|css)$/.test(name))
      .flatMap(([, text]) => text.match(/(?:url\(|src=|href=)["']?(?:https?:|data:|\/\/)|@import/g) ?? []);
    expect(loaded).toEqual([]);
  });

  test('keeps its source maps and its manifest at home', () => {
    expect(globSync('**/{*.map,.vite/**}', { cwd: dist(kind) })).toEqual([]);
  });

  test.each([
    ['Khmer', /noto-sans-khmer-khmer|noto-sans-latin/],
    ['Thai', /noto-sans-thai-thai|noto-sans-latin/],
    ['Vietnamese', /noto-sans-vietnamese|noto-sans-latin/],
    ['Malay and English', /noto-sans-latin/],
  ])('%s needs letters in two weights, at most 80 KB', (_, needed) => {
    const fonts = globSync('**/*.woff2', { cwd: dist(kind) }).filter((name) => needed.test(name));
    expect(fonts.length).toBe(needed.source.includes('|') ? 4 : 2);
    const bytes = fonts.reduce((sum, name) => sum + readFileSync(join(dist(kind), name)).length, 0);
    expect(bytes).toBeLessThanOrEqual(80_000);
  });
});
