import { readdirSync, readFileSync } from 'node:fs';
import type { Call } from '@homeward/local/ledger';

/** Seconds of processor time of this process with all its functions, of the database, and of whatever else it started. */
export type Seconds = { readonly platform: number; readonly database: number };

// Linux counts in hundredths of a second on every machine that Node runs on.
const ticks = 100;

function statOf(pid: string): { readonly parent: string; readonly command: string; readonly seconds: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const after = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const command = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
  return { parent: after[1] ?? '', command, seconds: (Number(after[11]) + Number(after[12])) / ticks };
}

function statIfThere(pid: string): readonly ReturnType<typeof statOf>[] {
  try {
    return [statOf(pid)];
  } catch {
    return [];
  }
}

/** Processor time so far. Where there is no /proc the database's is not known. */
export function secondsSoFar(): Seconds {
  const { user, system } = process.cpuUsage();
  const all = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  const database = all
    .flatMap(statIfThere)
    .find(({ parent, command }) => parent === String(process.pid) && command === 'java');
  return { platform: (user + system) / 1_000_000, database: database?.seconds ?? Number.NaN };
}

/** What the functions asked for, by who asked and what: calls and milliseconds of waiting a row. */
export function callsByWhat(calls: readonly Call[], rows: number): readonly (readonly [string, string, string])[] {
  const groups = Map.groupBy(calls, ({ caller, service, action }) => `${caller} ${service} ${action}`);
  return [...groups]
    .map(([name, some]) => [name, some.length / rows, sum(some) / rows] as const)
    .toSorted(([, , one], [, , other]) => other - one)
    .map(([name, count, waited]) => [name, count.toFixed(2), waited.toFixed(2)]);
}

function sum(calls: readonly Call[]): number {
  return calls.reduce((all, { milliseconds }) => all + milliseconds, 0);
}
