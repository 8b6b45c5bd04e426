import { createSecretKey, type KeyObject } from 'node:crypto';

const KEPT_FOR_MS = 60_000;
const KEPT_AT_MOST = 1_000;

/** `version`: the text of the wrapped key; another text is another key. */
type CachedKey = { readonly version: string; readonly bytes: Buffer; readonly until: number };

/**
 * Plain keys of this process, the oldest first: whoever keeps one takes it out before it is put in. Real time, never business
 * time: a key's minute is a real minute.
 */
export type KeyCache = {
  readonly now: () => number;
  readonly entries: Map<string, CachedKey>;
  readonly waiting: Map<string, Promise<KeyObject>>;
  timer: NodeJS.Timeout | undefined;
};

/** An empty cache; `now` is in milliseconds. */
export function newKeyCache(now: () => number): KeyCache {
  return { now, entries: new Map(), waiting: new Map(), timer: undefined };
}

/**
 * The key kept under `name`, when it is younger than 60 s and of the version that is asked for.
 * A `KeyObject` is a copy of its own: zeroing the cache can never turn a key in use into zeros.
 */
export function cachedKey(cache: KeyCache, name: string, version: string): KeyObject | undefined {
  sweep(cache);
  const entry = cache.entries.get(name);
  return entry?.version === version ? createSecretKey(entry.bytes) : undefined;
}

/** Takes the bytes over: they are copied into the cache, and the caller's own are zeroed. */
export function keepKey(cache: KeyCache, name: string, version: string, bytes: Uint8Array): KeyObject {
  sweep(cache);
  drop(cache, name);
  const own = Buffer.alloc(bytes.length, bytes);
  bytes.fill(0);
  cache.entries.set(name, { version, bytes: own, until: cache.now() + KEPT_FOR_MS });
  for (const [oldest] of cache.entries) {
    if (cache.entries.size <= KEPT_AT_MOST) break;
    drop(cache, oldest);
  }
  sweepLater(cache);
  return createSecretKey(own);
}

/** The cached key, else the one `fetch` brings; parallel callers share one fetch. A failure is not kept. */
export async function keyOrFetch(
  cache: KeyCache,
  name: string,
  version: string,
  fetch: () => Promise<Uint8Array>,
): Promise<KeyObject> {
  const kept = cachedKey(cache, name, version);
  if (kept !== undefined) return kept;
  const fetchName = `${name}\n${version}`;
  const underway = cache.waiting.get(fetchName);
  if (underway !== undefined) return underway;
  const fetched = fetch()
    .then((bytes) => keepKey(cache, name, version, bytes))
    .finally(() => cache.waiting.delete(fetchName));
  cache.waiting.set(fetchName, fetched);
  return fetched;
}

function drop(cache: KeyCache, name: string): void {
  cache.entries.get(name)?.bytes.fill(0);
  cache.entries.delete(name);
}

function sweep(cache: KeyCache): void {
  const now = cache.now();
  for (const [name, entry] of cache.entries) {
    if (entry.until > now) break; // every entry lives equally long, so the rest is younger
    drop(cache, name);
  }
}

/** Zeroes expired keys even when nobody asks again; never keeps the process alive. */
function sweepLater(cache: KeyCache): void {
  if (cache.timer !== undefined) return;
  cache.timer = setTimeout(() => {
    cache.timer = undefined;
    sweep(cache);
    if (cache.entries.size > 0) sweepLater(cache);
  }, KEPT_FOR_MS);
  cache.timer.unref();
}
