import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { noteRunning } from '../../../scripts/start/running-file.ts';
import { type Running, startRunning } from '../../cloud/running.ts';
import { done } from '../../cloud/tale.ts';
import { calledVerb, type VerbHere } from '../../scripts/called-verb.ts';
import { run, type Verb } from '../../scripts/started-verb.ts';

/** A platform that only the verbs of one file of tests know, and a folder in which they are called. */
export type Stage = Running & {
  readonly folder: string;
  /** Starts a verb as a child process, as a person would in that folder. */
  readonly verb: (script: string, ...args: readonly string[]) => Verb;
  /** The same verb's function in this process: how it ends, and what it says on its way. */
  readonly called: (verb: VerbHere, ...args: readonly string[]) => Promise<Answered>;
  /** The files that a case worker has open. */
  readonly cases: () => Promise<readonly string[]>;
  /** What people call them by. */
  readonly numbers: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

type Answered = { readonly code: number; readonly lines: readonly string[] };
type Line = { readonly id: string; readonly number: string };
type Page = { readonly items: readonly Line[]; readonly next: string | null };

export async function openStage(): Promise<Stage> {
  const running = await startRunning();
  const folder = mkdtempSync(join(tmpdir(), 'homeward-verbs-'));
  const note = join(folder, 'running.json');
  const { url, issuer, clientId } = running.cloud;
  noteRunning({ url, issuer, clientId, pid: process.pid }, note);
  const env = { ...process.env, HOMEWARD_RUNNING: note, INIT_CWD: folder };
  const page = async (after: string): Promise<Page> =>
    (await done(running.as('case-worker').read<Page>(`/cases?limit=100${after}`))).body;
  const each = async (told: keyof Line) => {
    const all: string[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const { items, next } = await page(after);
      all.push(...items.map((one) => one[told]));
      after = next === null ? undefined : `&cursor=${encodeURIComponent(next)}`;
    }
    return all.toSorted();
  };
  const [cases, numbers] = [() => each('id'), () => each('number')];
  const called = async (verb: VerbHere, ...args: readonly string[]) => {
    const { code, printed } = await calledVerb(verb, args, { folder, running: note });
    return { code, lines: printed.trimEnd().split('\n') };
  };
  const stop = async () => {
    await running.cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, folder, cases, numbers, verb: (script, ...args) => run(script, args, env), called, stop };
}

/** The report beside an imported file, line by line without its header; nothing where none was written. */
export function reportOf(path: string): readonly (readonly string[])[] | undefined {
  const report = `${path}.report.csv`;
  if (!existsSync(report)) return undefined;
  const { data } = Papa.parse<string[]>(readFileSync(report, 'utf8').replace('\ufeff', ''), { skipEmptyLines: true });
  return data.slice(1);
}

export function put(stage: Stage, name: string, content: string | Uint8Array): string {
  const path = join(stage.folder, name);
  writeFileSync(path, content);
  return path;
}
