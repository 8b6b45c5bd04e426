import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { Stop } from '../run/verb.ts';

/** One file of the app as it lies in the bucket. */
export type Upload = {
  readonly key: string;
  readonly body: Uint8Array | string;
  readonly contentType: string;
  readonly cacheControl: string;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The files of a built app, its config.json and what else was `made` for it, in the order they are copied: those with a hash in their name first, index.html
 * after them and the worker last, so that neither a page nor a worker asks for a file that is not there yet. Throws a sentence on a kind of file it has no type for.
 */
export function uploadsOf(
  dist: string,
  config: object,
  made: Readonly<Record<string, string>> = {},
): readonly Upload[] {
  const keys = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = keys.map((key) => upload(key, readFileSync(join(dist, key))));
  const asset = ({ key }: Upload): boolean => key.startsWith('assets/');
  const page = ({ key }: Upload): boolean => key === 'index.html';
  const worker = ({ key }: Upload): boolean => key === 'sw.js';
  const other = (file: Upload): boolean => !asset(file) && !page(file) && !worker(file);
  return [
    ...files.filter(asset),
    ...files.filter(other),
    upload('config.json', `${JSON.stringify(config)}\n`),
    ...Object.entries(made).map(([key, body]) => upload(key, body)),
    ...files.filter(page),
    ...files.filter(worker),
  ];
}

function upload(key: string, body: Uint8Array | string): Upload {
  const contentType = types[extname(key)];
  if (contentType === undefined) throw new Stop(`The app holds a file of a kind without a type: ${key}.`);
  const cacheControl = key.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { key, body, contentType, cacheControl };
}
