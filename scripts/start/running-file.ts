import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../run/root.ts';
import { Stop } from '../run/verb.ts';
import type { Places } from '../verify-audit/gather.ts';

/** A platform that runs on this machine, for the verbs that talk to it. `before` is an older one of this checkout that still ran. */
export type Running = {
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly pid: number;
  /** Where its receipts lie, for whoever checks them. */
  readonly audit?: Places;
  readonly before?: Running | undefined;
};

/** `HOMEWARD_RUNNING` names another file: a platform that only those know who were given its name. */
const place = process.env['HOMEWARD_RUNNING'] ?? join(root, '.homeward', 'running.json');

/** Writes down that this process runs the platform: of several the newest is the one that other verbs talk to. */
export function noteRunning(running: Omit<Running, 'before'>, file = place): void {
  mkdirSync(dirname(file), { recursive: true });
  write(file, { ...running, before: newest(read(file)) });
}

/** Takes this process out again; an older platform that still runs comes to the front. */
export function forgetRunning(pid: number, file = place): void {
  const kept = newest(without(read(file), pid));
  if (kept) write(file, kept);
  else rmSync(file, { force: true });
}

/** The platform that runs. Throws one sentence when there is none, or when the note of it is stale. */
export function theRunning(file = place): Running {
  const noted = read(file);
  const running = newest(noted);
  if (running) return running;
  throw new Stop(
    noted
      ? `The platform that ran at ${noted.url} has ended without saying so: start it again with npm start.`
      : 'No platform runs here: start it with npm start.',
  );
}

function write(file: string, running: Running): void {
  writeFileSync(file, `${JSON.stringify(running, null, 2)}\n`);
}

function read(file: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

function newest(running: Running | undefined): Running | undefined {
  if (!running) return undefined;
  return isAlive(running.pid) ? { ...running, before: newest(running.before) } : newest(running.before);
}

function without(running: Running | undefined, pid: number): Running | undefined {
  if (!running) return undefined;
  return running.pid === pid ? running.before : { ...running, before: without(running.before, pid) };
}

/** Whether a process runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
