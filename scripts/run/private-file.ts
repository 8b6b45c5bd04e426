import { chmodSync, createWriteStream, mkdirSync, statSync, type WriteStream, writeFileSync } from 'node:fs';

const [owner, ownersFolder] = [0o600, 0o700];

/** A file that stood there before, open to others, is closed before anything is written into it. */
function closed(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) chmodSync(path, owner);
  return path;
}

/** Writes what is said of people into a file that its owner alone reads, on a machine that several people use. */
export function writePrivate(path: string, content: string | Uint8Array): void {
  writeFileSync(closed(path), content, { mode: owner });
}

/** The same, line by line. */
export function streamPrivate(path: string): WriteStream {
  return createWriteStream(closed(path), { mode: owner });
}

/** A folder for such files; one that stood there before is its owner's to close. */
export function privateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: ownersFolder });
}
