import type { Bad } from './account.ts';
import { type LogEntry, logEntry, logItem } from './log-entry.ts';

type Item = Readonly<Record<string, unknown>>;

type Lines = {
  readonly lines: readonly LogEntry[];
  readonly bad?: Bad;
};

function readLine(item: Item): LogEntry | undefined {
  const said = Object.fromEntries(Object.keys(logEntry.shape).map((name) => [name, item[name]]));
  const line = logEntry.safeParse(said);
  if (!line.success) return undefined;
  const made: Item = logItem(line.data);
  const names = Object.keys(made);
  const same = Object.keys(item).length === names.length && names.every((name) => made[name] === item[name]);
  return same ? line.data : undefined;
}

/** The log as far as it is whole: each line follows the one before, and is the one that was signed where it was. */
export function linesOf(log: readonly Item[], signed: readonly string[]): Lines {
  const ordered = log.toSorted((one, other) => (String(one['sk']) < String(other['sk']) ? -1 : 1));
  const lines: LogEntry[] = [];
  let prior = '';
  for (const [index, item] of ordered.entries()) {
    const n = index + 1;
    const line = readLine(item);
    const anchored = signed[index];
    if (line === undefined || line.n !== n || line.prior !== prior || (anchored ?? item['hash']) !== item['hash'])
      return { lines, bad: { where: 'log', ...chainOf(item), n, wrong: wrongOf(item, n) } };
    lines.push(line);
    prior = String(item['hash']);
  }
  const next = ordered.length + 1;
  if (ordered.length >= signed.length) return { lines };
  return { lines, bad: { where: 'log', n: next, wrong: 'missing' } };
}

/** A number further on: the line that belongs here is gone. */
function wrongOf(item: Item, n: number): Bad['wrong'] {
  return Number(String(item['sk']).split('#')[1]) > n ? 'missing' : 'altered';
}

function chainOf(item: Item): { readonly chain?: string } {
  return typeof item['chain'] === 'string' ? { chain: item['chain'] } : {};
}
