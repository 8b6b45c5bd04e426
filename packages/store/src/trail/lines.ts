import type { Bad } from './account.ts';
import type { BadAt } from './line-order.ts';
import { type LogEntry, logEntry, logItem, shardAt } from './log-entry.ts';

type Item = Readonly<Record<string, unknown>>;

type Lines = {
  /** Shard after shard, each in its order as far as it is whole. */
  readonly lines: readonly LogEntry[];
  /** Of each shard that is not whole the first line that is not as it was. */
  readonly bad: readonly BadAt[];
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

/** A shard as far as it is whole: each line follows the one before, and is the one that was signed where it was. */
function linesOfShard(shard: number, items: readonly Item[], signed: readonly string[]): Lines {
  const ordered = items.toSorted((one, other) => (String(one['sk']) < String(other['sk']) ? -1 : 1));
  const lines: LogEntry[] = [];
  const ended = (n: number, more: Pick<Bad, 'wrong' | 'chain'>): Lines => ({
    lines,
    bad: [{ shard, n, bad: { where: 'log', shard, n, ...more } }],
  });
  let prior = '';
  for (const [index, item] of ordered.entries()) {
    const n = index + 1;
    const line = readLine(item);
    const anchored = signed[index];
    if (line === undefined || line.n !== n || line.prior !== prior || (anchored ?? item['hash']) !== item['hash'])
      return ended(n, { ...chainOf(item), wrong: wrongOf(item, n) });
    lines.push(line);
    prior = String(item['hash']);
  }
  return ordered.length >= signed.length ? { lines, bad: [] } : ended(ordered.length + 1, { wrong: 'missing' });
}

/** The log, shard by shard. `signed`: by shard the hashes that stood there when it was signed. */
export function linesOf(log: readonly Item[], signed: readonly (readonly string[])[]): Lines {
  const byShard = Map.groupBy(log, ({ pk }) => shardAt(String(pk)));
  const all = [...new Set([...byShard.keys(), ...signed.keys()])].sort((one, other) => one - other);
  const each = all.map((shard) => linesOfShard(shard, byShard.get(shard) ?? [], signed[shard] ?? []));
  return { lines: each.flatMap(({ lines }) => lines), bad: each.flatMap(({ bad }) => bad) };
}

/** A number further on: the line that belongs here is gone. */
function wrongOf(item: Item, n: number): Bad['wrong'] {
  return Number(String(item['sk']).split('#')[1]) > n ? 'missing' : 'altered';
}

function chainOf(item: Item): { readonly chain?: string } {
  return typeof item['chain'] === 'string' ? { chain: item['chain'] } : {};
}
