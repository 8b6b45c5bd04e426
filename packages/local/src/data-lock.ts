import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beganAt, isRunning } from './running-process.ts';

/** Makes a directory of data, where there is none yet. What lies in it is of people: on a machine that several use, its owner alone opens it. */
export function makeDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
}

/**
 * Keeps a second platform out of a data directory that is in use: two databases on one file would destroy it. A lock whose
 * process has ended is taken over, also when its number belongs to another process by now. Returns how to give the directory
 * back; throws one sentence when it is in use.
 */
export function lockDataDir(dataDir: string): () => void {
  makeDataDir(dataDir);
  const path = join(dataDir, 'in-use');
  const [owner, began] = existsSync(path) ? readFileSync(path, 'utf8').split(' ') : [];
  if (owner && isRunning(Number(owner)) && (began ?? '') === beganAt(Number(owner)))
    throw new Error(`The data in ${dataDir} is in use by the running process ${owner}.`);
  writeFileSync(path, `${process.pid} ${beganAt(process.pid)}`);
  return () => rmSync(path, { force: true });
}

const mark = (dataDir: string): string => join(dataDir, 'restoring');

/** Marks data that are being put back: until it is taken off, no platform opens them. */
export function markRestoring(dataDir: string): void {
  makeDataDir(dataDir);
  writeFileSync(mark(dataDir), '');
}

/** Everything is back and what had been erased is erased again: the data may be opened. */
export function unmarkRestoring(dataDir: string): void {
  rmSync(mark(dataDir), { force: true });
}

/** Throws one sentence while the data are being restored: who was erased since their export would be back. */
export function refuseHalfRestored(dataDir: string): void {
  if (existsSync(mark(dataDir)))
    throw new Error(
      `The data in ${dataDir} are being restored and what was erased is not erased again yet: finish the restore first.`,
    );
}
