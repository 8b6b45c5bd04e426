import { readFile, writeFile } from 'node:fs/promises';

// Beside the folder, not in it.
function stampOf(dist: string): string {
  return `${dist}.stamp`;
}

/** The fingerprint that a build was made from, or nothing. */
export async function readStamp(dist: string): Promise<string | undefined> {
  return readFile(stampOf(dist), 'utf8').catch(() => undefined);
}

export async function writeStamp(dist: string, fingerprint: string): Promise<void> {
  await writeFile(stampOf(dist), fingerprint);
}
