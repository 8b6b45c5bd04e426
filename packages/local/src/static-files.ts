import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
};

const compress = promisify(gzip);
const packed = new Map<string, { readonly of: Buffer; readonly body: Buffer }>();

/** A text as the deployed site sends it, compressed; packed once as long as the file stays the same. */
async function packedOf(file: string, body: Buffer): Promise<Buffer> {
  const before = packed.get(file);
  if (before?.of.equals(body)) return before.body;
  const made = await compress(body, { level: 9 });
  packed.set(file, { of: body, body: made });
  return made;
}

function isText(file: string): boolean {
  return ['.html', '.js', '.mjs', '.css', '.json', '.webmanifest', '.svg', '.txt'].includes(extname(file));
}

/** Headers sent with every file; the caller gives the ones the deployed site has (Content-Security-Policy and its like). */
export type SiteHeaders = { readonly [name: string]: string };

/**
 * Serves a built web app: files by their type, names with a hash for a year, everything else revalidated; a folder with a page of its own
 * gets it, any other path without an extension the app's index.html, as the deployed site does. Text goes compressed to whoever `accepts` gzip. False when there is nothing to serve. Never leaves its directory.
 */
export async function serveFile(
  directory: string,
  path: string,
  headers: SiteHeaders,
  response: ServerResponse,
  accepts = '',
): Promise<boolean> {
  const wanted = safePath(directory, path);
  const pages =
    extname(path) === '' ? [...(wanted ? [join(wanted, 'index.html')] : []), join(directory, 'index.html')] : [];
  const found = await firstFile([...(wanted ? [wanted] : []), ...pages]);
  if (!found) return false;
  const plain = await readFile(found);
  const zip = isText(found) && /\bgzip\b/.test(accepts);
  const body = zip ? await packedOf(found, plain) : plain;
  const hashed = /[-.][A-Za-z0-9_-]{8,}\.\w+$/.test(found) && found.includes(`${sep}assets${sep}`);
  response.writeHead(200, {
    ...headers,
    'content-type': types[extname(found)] ?? 'application/octet-stream',
    'content-length': body.length,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
    ...(isText(found) ? { vary: 'accept-encoding' } : {}),
    'x-content-type-options': 'nosniff',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(body);
  return true;
}

function safePath(directory: string, path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    if (decoded.includes('\0')) return undefined;
    const joined = normalize(join(directory, decoded));
    return joined.startsWith(normalize(directory) + sep) ? joined : undefined;
  } catch {
    return undefined;
  }
}

async function firstFile(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isFile(path)) return path;
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
