import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches before somebody can work, fonts apart: compressed bytes and files. */
export type FirstLoad = { readonly bytes: number; readonly files: number };

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] };
type Manifest = Readonly<Record<string, Chunk>>;

/** The page, its script and style, Khmer words, and one desk's own page with all they import. */
export async function firstLoad(dist: string, page: string): Promise<FirstLoad> {
  return weigh(dist, filesOf(await manifestOf(dist), page));
}

/** What another page fetches where the first one stands already. @internal for tests */
export async function laterLoad(dist: string, first: string, page: string): Promise<FirstLoad> {
  const manifest = await manifestOf(dist);
  const files = new Set<string>();
  collect(manifest, page, files);
  return weigh(dist, files.difference(filesOf(manifest, first)));
}

/** The file of the style that every page has, by a build's manifest. */
export async function styleOf(file: string): Promise<string> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const [style] = manifest['index.html']?.css ?? [];
  if (style === undefined) throw new Error('the build holds no style of the page');
  return style;
}

async function manifestOf(dist: string): Promise<Manifest> {
  return JSON.parse(await readFile(`${dist}.manifest.json`, 'utf8')) as Manifest;
}

function filesOf(manifest: Manifest, page: string): Set<string> {
  const words = Object.keys(manifest).find((name) => name.endsWith('words/src/km/screens.json?first'));
  const files = new Set(['index.html']);
  for (const start of ['index.html', page, words]) collect(manifest, start ?? 'no Khmer words in the build', files);
  return files;
}

async function weigh(dist: string, files: ReadonlySet<string>): Promise<FirstLoad> {
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(join(dist, file)), { level: 9 }).length),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.size };
}

function collect(manifest: Manifest, name: string, files: Set<string>): void {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the build holds no ${name}`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) collect(manifest, next, files);
}
