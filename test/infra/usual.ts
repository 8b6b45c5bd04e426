import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Templates } from './cloud.ts';
import type { Pack } from './synthesis.ts';

/** Stacks, and how the program ended that made them. */
type Made = {
  readonly templates: Templates;
  readonly packs: readonly Pack[];
  /** Whether it had no network: not every machine permits a namespace without one. */
  readonly isolated: boolean;
  readonly errors: string;
  /** Where everything is set: whether a property that there is not is taken, when the CDK looks at each and when it does not. */
  readonly takesAnyProperty?: { readonly looked: boolean; readonly unlooked: boolean };
};

const variable = 'HOMEWARD_USUAL_STACKS';

/** A folder of the run, in which the first suite that asks for stacks lays them for all others. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-usual-'));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

type Settings = 'usual' | 'everything' | 'first';
const known = new Map<Settings, Made>();

/** The stacks of the usual settings, made once a run, without a network: whoever only reads them need not load the CDK. */
export function usualSynthesis(): Made {
  return stacksOf('usual');
}

/** The stacks where everything is set that may be, made as the usual ones. */
export function everythingSynthesis(): Made {
  return stacksOf('everything');
}

/** The stacks as they are made for the first time: nothing is protected before all of them stand. */
export function firstSynthesis(): Made {
  return stacksOf('first');
}

function stacksOf(settings: Settings): Made {
  const made =
    known.get(settings) ?? madeOnce(process.env[variable] ?? mkdtempSync(join(tmpdir(), 'homeward-usual-')), settings);
  known.set(settings, made);
  return made;
}

function madeOnce(folder: string, settings: Settings): Made {
  const made = join(folder, `${settings}.json`);
  if (isFirst(folder, settings)) make(made, settings);
  // Another worker makes them: it is waited for, since nothing of this suite can begin before.
  while (!existsSync(made)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  return JSON.parse(readFileSync(made, 'utf8')) as Made;
}

function isFirst(folder: string, settings: Settings): boolean {
  try {
    mkdirSync(join(folder, `${settings}-begun`));
    return true;
  } catch {
    return false;
  }
}

function make(made: string, settings: Settings): void {
  const script = fileURLToPath(new URL('./synthesise-once.ts', import.meta.url));
  const isolated = spawnSync('unshare', ['-rn', 'true']).status === 0;
  const [program = '', ...args] = [...(isolated ? ['unshare', '-rn'] : []), process.execPath, script, settings];
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const stacks = stdout === '' ? { templates: {}, packs: [] } : (JSON.parse(stdout) as object);
  writeFileSync(`${made}.whole`, JSON.stringify({ ...stacks, isolated, errors: stderr }));
  renameSync(`${made}.whole`, made);
}
