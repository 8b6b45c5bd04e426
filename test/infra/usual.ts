import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Templates } from './cloud.ts';
import type { Pack } from './synthesis.ts';

/** The stacks of the usual settings, and how the program ended that made them. */
export type Usual = {
  readonly templates: Templates;
  readonly packs: readonly Pack[];
  /** Whether it had no network: not every machine permits a namespace without one. */
  readonly isolated: boolean;
  readonly errors: string;
};

const variable = 'HOMEWARD_USUAL_STACKS';

/** A folder of the run, in which the first suite that asks for the usual stacks lays them for all others. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-usual-'));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

let usual: Usual | undefined;

/** The stacks of the usual settings, made once a run, without a network: whoever only reads them need not load the CDK. */
export function usualSynthesis(): Usual {
  usual ??= madeOnce(process.env[variable] ?? mkdtempSync(join(tmpdir(), 'homeward-usual-')));
  return usual;
}

function madeOnce(folder: string): Usual {
  const made = join(folder, 'usual.json');
  if (isFirst(folder)) make(made);
  // Another worker makes them: it is waited for, since nothing of this suite can begin before.
  while (!existsSync(made)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  return JSON.parse(readFileSync(made, 'utf8')) as Usual;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'begun'));
    return true;
  } catch {
    return false;
  }
}

function make(made: string): void {
  const script = fileURLToPath(new URL('./synthesise-once.ts', import.meta.url));
  const isolated = spawnSync('unshare', ['-rn', 'true']).status === 0;
  const [program = '', ...args] = [...(isolated ? ['unshare', '-rn'] : []), process.execPath, script];
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const stacks = stdout === '' ? { templates: {}, packs: [] } : (JSON.parse(stdout) as object);
  writeFileSync(`${made}.whole`, JSON.stringify({ ...stacks, isolated, errors: stderr }));
  renameSync(`${made}.whole`, made);
}
