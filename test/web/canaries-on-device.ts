import type { Page } from 'playwright-core';

/** Everything of a page's origin that stays on the device: databases, storage, caches, the way back. As one text a part, bytes as Latin-1. */
export async function leftOnDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const latin = (bytes: ArrayBuffer | ArrayBufferView) => {
      const view = ArrayBuffer.isView(bytes)
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        : new Uint8Array(bytes);
      const parts: string[] = [];
      for (let at = 0; at < view.length; at += 8192) parts.push(String.fromCharCode(...view.subarray(at, at + 8192)));
      return parts.join('');
    };
    const words = (value: unknown): string => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return latin(value);
      if (typeof value === 'object' && value !== null)
        return Object.entries(value)
          .map(([name, one]) => `${name}=${words(one)}`)
          .join(' ');
      return String(value);
    };
    const rows = (db: IDBDatabase, store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
      });
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await open(name);
      for (const store of db.objectStoreNames) found.push(...(await rows(db, store)).map(words));
      db.close();
    }
    for (const store of [localStorage, sessionStorage]) found.push(words({ ...store }));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(request.url, latin((await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer(0)));
    }
    return [...found, location.href, document.title, words(history.state), document.documentElement.outerHTML];
  });
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const base64 = (text: string, shift: number) =>
  Buffer.from(`${'x'.repeat(shift)}${text}`)
    .toString('base64')
    .slice(4, -4);

/** A word in the forms in which it could lie somewhere: plain, escaped, encoded, cut at other places. */
function formsOf(word: string): readonly string[] {
  const bytes = Buffer.from(word);
  return [
    word,
    word.normalize('NFD'),
    word.toLowerCase(),
    bytes.toString('latin1'),
    encodeURIComponent(word),
    JSON.stringify(word).slice(1, -1),
    [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    bytes.toString('hex'),
    base64(word, 0),
    base64(word, 1),
    base64(word, 2),
    utf16(word),
  ];
}

/** The words of which any form is left. */
export function leaksIn(left: readonly string[], words: readonly string[]): readonly string[] {
  return words.filter((word) => formsOf(word).some((form) => left.some((text) => text.includes(form))));
}
