import { readerOf } from '../receipt-chain.ts';
import { receiptEntry, receiptItem } from '../receipt-entry.ts';
import type { Account, Bad, Trail } from './account.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { linesOf } from './lines.ts';
import type { LogEntry } from './log-entry.ts';

type Item = Readonly<Record<string, unknown>>;

/** An entry that came this long before the last checkpoint has to stand in the log. Its function tries for that long, then raises an alarm. */
const lateness = 15 * 60_000;

/**
 * Holds chains, log and checkpoints against each other: every line that was signed is the line that stands there, every entry is the
 * one its line took, nothing is missing and nothing more is there. Pure; the first thing that is not so is named.
 */
export function verifyTrail(trail: Trail): Account {
  const anchors = anchorsOf(trail);
  const { lines, bad: badLine } = linesOf(trail.log, anchors.lines);
  const chains = new Map(trail.receipts.map((item) => [placeOf(String(item['pk']), item['sk']), item] as const));
  // Entries are looked at as far as the log is whole: what is wrong with one stands before what is wrong with the log.
  const bad = anchors.bad ?? badEntry(lines, chains) ?? badLine ?? notLogged(trail.receipts, lines, anchors);
  return {
    entries: trail.receipts.length,
    logged: lines.length,
    checkpoints: trail.checkpoints.length,
    unsigned: Math.max(0, trail.receipts.length - anchors.lines.length),
    ...(bad === undefined ? {} : { bad }),
  };
}

function placeOf(chain: string, sk: unknown): string {
  return `${chain}|${String(sk)}`;
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

/** The first line whose entry is not there, or not what it was, or does not follow the one before it in its chain. */
function badEntry(lines: readonly LogEntry[], chains: ReadonlyMap<string, Item>): Bad | undefined {
  const reached = new Map<string, LogEntry>();
  for (const line of lines) {
    const { chain, entry } = line;
    const item = chains.get(placeOf(chain, `entry#${String(entry).padStart(10, '0')}`));
    const before = reached.get(chain);
    if (item === undefined) return { where: 'chain', chain, n: entry, wrong: 'missing' };
    const follows = entry === (before?.entry ?? 0) + 1 && item['prior'] === (before?.receipt ?? '');
    if (!follows || !isEntry(item, line)) return { where: 'chain', chain, n: entry, wrong: 'altered' };
    reached.set(chain, line);
  }
  return undefined;
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
    if (n <= last.n && item['sk'] === `entry#${String(n).padStart(10, '0')}`) continue;
    if (n !== last.n + 1 || item['prior'] !== last.hash || !isWhole(item, chain))
      return { where: 'chain', chain, n: numberOf(item), wrong: 'altered' };
    if (at !== undefined && Date.parse(String(item['at'])) < Date.parse(at) - lateness)
      return { where: 'chain', chain, n, wrong: 'not-logged' };
    reached.set(chain, { n, hash: String(item['hash']) });
  }
  return undefined;
}

function numberOf(item: Item): number {
  return Number(String(item['sk']).split('#')[1]);
}
