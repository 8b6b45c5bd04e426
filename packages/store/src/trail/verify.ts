import { readerOf } from '../receipt-chain.ts';
import { receiptEntry, receiptItem, receiptKey } from '../receipt-entry.ts';
import type { Account, Bad, Trail } from './account.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { type BadAt, firstOf } from './line-order.ts';
import { linesOf } from './lines.ts';
import type { LogEntry } from './log-entry.ts';

type Item = Readonly<Record<string, unknown>>;
type Chains = ReadonlyMap<string, Item>;

/**
 * An entry that came this long before the last checkpoint has to stand in the log, and its line under a checkpoint. The function tries
 * for that long, then raises an alarm.
 */
const lateness = 15 * 60_000;

/**
 * Holds chains, log and checkpoints against each other: every line that was signed is the line that stands there, every entry is the
 * one its line took, nothing is missing and nothing more is there. Pure; the first thing that is not so is named.
 */
export function verifyTrail(trail: Trail): Account {
  const anchors = anchorsOf(trail);
  const { lines, bad: badLines } = linesOf(trail.log, anchors.lines);
  const chains = new Map(trail.receipts.map((item) => [placeOf(String(item['pk']), item['sk']), item] as const));
  // Entries are looked at as far as each shard is whole: what is wrong with one stands before what is wrong with its shard.
  const found = [...badEntries(lines, chains), ...badLines];
  const bad =
    anchors.bad ??
    firstOf(anchors, found) ??
    firstOf(anchors, notSigned(lines, chains, anchors)) ??
    notLogged(trail.receipts, lines, anchors);
  const signed = anchors.lines.reduce((sum, { length }) => sum + length, 0);
  return {
    entries: trail.receipts.length,
    logged: lines.length,
    checkpoints: trail.checkpoints.length,
    unsigned: Math.max(0, trail.receipts.length - signed),
    ...(bad === undefined ? {} : { bad }),
  };
}

function placeOf(chain: string, sk: unknown): string {
  return `${chain}|${String(sk)}`;
}

function entryOf(chains: Chains, { chain, entry }: LogEntry): Item | undefined {
  return chains.get(placeOf(chain, receiptKey(entry)));
}

/** Whether an item is the entry its line took. */
function isEntry(item: Item, { chain, receipt }: LogEntry): boolean {
  return item['hash'] === receipt && isWhole(item, chain);
}

/** Made again of what it says it has to come out the same, beside and all; in a reader's chain it is of that reader. */
function isWhole(item: Item, chain: string): boolean {
  const said = Object.fromEntries(Object.keys(receiptEntry.shape).map((name) => [name, item[name]]));
  const entry = receiptEntry.safeParse(said);
  if (!entry.success || (readerOf(chain) ?? entry.data.who) !== entry.data.who) return false;
  const made: Item = receiptItem(chain, entry.data);
  const names = Object.keys(made);
  return Object.keys(item).length === names.length && names.every((name) => made[name] === item[name]);
}

/** Of each chain the first line whose entry is not there, or not what it was, or does not follow the one before it. */
function badEntries(lines: readonly LogEntry[], chains: Chains): readonly BadAt[] {
  const reached = new Map<string, LogEntry>();
  const bad = new Map<string, BadAt>();
  for (const line of lines) {
    const { chain, entry, shard, n } = line;
    if (bad.has(chain)) continue;
    const item = entryOf(chains, line);
    const before = reached.get(chain);
    const follows = entry === (before?.entry ?? 0) + 1 && item?.['prior'] === (before?.receipt ?? '');
    if (item !== undefined && follows && isEntry(item, line)) reached.set(chain, line);
    else {
      const wrong = item === undefined ? 'missing' : 'altered';
      bad.set(chain, { shard, n, bad: { where: 'chain', chain, n: entry, wrong } });
    }
  }
  return [...bad.values()];
}

function isOld(item: Item | undefined, at: string | undefined): boolean {
  return at !== undefined && Date.parse(String(item?.['at'])) < Date.parse(at) - lateness;
}

/** Lines that no checkpoint covers: fine while they are new; an old one stands in a shard that was left out. */
function notSigned(lines: readonly LogEntry[], chains: Chains, { lines: signed, at }: Anchors): readonly BadAt[] {
  return lines
    .filter((line) => line.n > (signed[line.shard]?.length ?? 0) && isOld(entryOf(chains, line), at))
    .map(({ shard, n, chain }) => ({ shard, n, bad: { where: 'log', shard, chain, n, wrong: 'not-signed' } }));
}

/** Entries that no line took: fine while they are new, when they follow their chain; an old one was put in behind the log's back. */
function notLogged(receipts: readonly Item[], lines: readonly LogEntry[], { at }: Anchors): Bad | undefined {
  const reached = new Map<string, { readonly n: number; readonly hash: string }>();
  for (const { chain, entry, receipt } of lines) reached.set(chain, { n: entry, hash: receipt });
  const ordered = receipts.toSorted((one, other) => Number(one['n']) - Number(other['n']));
  for (const item of ordered) {
    const chain = String(item['pk']);
    const last = reached.get(chain) ?? { n: 0, hash: '' };
    const n = Number(item['n']);
    if (n <= last.n && item['sk'] === receiptKey(n)) continue;
    if (n !== last.n + 1 || item['prior'] !== last.hash || !isWhole(item, chain))
      return { where: 'chain', chain, n: numberOf(item), wrong: 'altered' };
    if (isOld(item, at)) return { where: 'chain', chain, n, wrong: 'not-logged' };
    reached.set(chain, { n, hash: String(item['hash']) });
  }
  return undefined;
}

function numberOf(item: Item): number {
  return Number(String(item['sk']).split('#')[1]);
}
