import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run/root.ts';

/** How an import ended, and the most memory that its process ever held, in MB. */
export type Imported = { readonly code: number; readonly seconds: number; readonly peak: number };

const often = 100;

/** What the kernel kept as the most that a process held at once. Where there is no /proc it is not known. */
function highest(pid: number | undefined, before: number): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? before : Number(kilobytes) / 1024;
  } catch {
    return before;
  }
}

/** Imports a file by the very verb that people use, in a process of its own, into the platform that is noted in another file. */
export async function importedByChild(file: string, note: string): Promise<Imported> {
  const args = [join(root, 'scripts/import.ts'), file, '--as', 'case-worker', '--system', 'bench'];
  const started = performance.now();
  const env = { ...process.env, HOMEWARD_RUNNING: note };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], cwd: root, env });
  let peak = Number.NaN;
  const looking = setInterval(() => {
    peak = highest(child.pid, peak);
  }, often);
  try {
    const code = await new Promise<number>((done) => void child.once('exit', (ended) => done(ended ?? 1)));
    return { code, seconds: (performance.now() - started) / 1000, peak };
  } finally {
    clearInterval(looking);
  }
}
