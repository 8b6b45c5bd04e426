import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps a second platform out of a data directory that is in use: two databases on one file would destroy it. A lock whose
 * process has ended is taken over. Returns how to give the directory back; throws one sentence when it is in use.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'in-use');
  const owner = existsSync(path) ? Number(readFileSync(path, 'utf8')) : undefined;
  if (owner && isRunning(owner)) throw new Error(`The data in ${dataDir} is in use by the running process ${owner}.`);
  writeFileSync(path, String(process.pid));
  return () => rmSync(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
