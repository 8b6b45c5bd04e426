import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/root.ts';

/** What the app is told of where it runs. */
type Place = { readonly issuer: string; readonly clientId: string; readonly demo: boolean };

const notes = join(root, '.homeward');

function fileIn(folder: string): string {
  return join(folder, 'place.json');
}

/** Keeps what a running platform tells the app, beside its data too: the app alone says the same once the platform is stopped. */
export async function notePlace(url: string, dataDir: string | undefined, at = notes): Promise<void> {
  const told = await (await fetch(`${url}/config.json`)).text();
  for (const folder of dataDir === undefined ? [at] : [at, dataDir]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileIn(folder), told);
  }
}

/** What the newest platform here told the app, or the one of a data folder; without any, a sign-in at `url` that nobody answers. */
export function placeBefore(url: string, dataDir: string | undefined, at = notes): Place {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir ?? at), 'utf8')) as Place;
  } catch {
    return { issuer: `${url}/stopped`, clientId: 'stopped', demo: true };
  }
}
