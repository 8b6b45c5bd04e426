import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../scripts/run/root.ts';

/** A verb that was started as a child process: what it printed so far, its end. */
export type Verb = {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
};

/** What was started: the file of tests ends it. */
export const started: ChildProcess[] = [];
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Verb {
  return heard(spawn(process.execPath, [join('scripts', script), ...args], { cwd: root, env }));
}

/** A child process as a verb: what it prints is kept. */
export function heard(child: ChildProcessWithoutNullStreams): Verb {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const ended = new Promise<number | null>((done) => child.on('close', (code, signal) => done(signal ? null : code)));
  started.push(child);
  return { child, printed: () => text, ended };
}

/** Waits until a verb printed something; fails with what it printed when it ends before. */
export async function said(verb: Verb, pattern: RegExp): Promise<RegExpExecArray> {
  let over = false;
  void verb.ended.then(() => {
    over = true;
  });
  for (;;) {
    const found = pattern.exec(verb.printed());
    if (found) return found;
    if (over) expect.fail(`ended before it said ${pattern}:\n${verb.printed()}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** The processes that a process started and that still run, with their names. */
export function childrenOf(pid: number | undefined): readonly { readonly pid: number; readonly name: string }[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  if (children === '') return [];
  return children.split(' ').map((one) => ({ pid: Number(one), name: basename(readlinkSync(`/proc/${one}/exe`)) }));
}

export async function answered(
  verb: Verb,
): Promise<{ readonly code: number | null; readonly lines: readonly string[] }> {
  const code = await verb.ended;
  return { code, lines: verb.printed().trimEnd().split('\n') };
}

export const urlOf = async (verb: Verb): Promise<string> => (await said(verb, /Web app +(http:\/\/\S+)\//))[1] ?? '';

export function descendantsOf(pid: number | undefined): ReturnType<typeof childrenOf> {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child.pid)]);
}

/** A folder that leads to every program of this machine but Java. */
export function pathWithoutJava(): string {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-path-'));
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((one) => existsSync(one));
  for (const from of folders)
    for (const name of readdirSync(from))
      if (name !== 'java' && !existsSync(join(folder, name))) linkQuietly(join(from, name), join(folder, name));
  return folder;
}

function linkQuietly(to: string, at: string): void {
  // A link that leads nowhere looks absent and is there all the same.
  if (!lstatSync(at, { throwIfNoEntry: false })) symlinkSync(resolve(to), at);
}
