import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readerOf } from '@homeward/store/receipt-chain';
import { type ReceiptEntry, receiptItem } from '@homeward/store/receipt-entry';
import type { Trail } from '@homeward/store/trail/account';
import { headAt, rootOf, signedText, sizeOf } from '@homeward/store/trail/checkpoint';
import { type LogHead, logItem } from '@homeward/store/trail/log-entry';
import { shardOf, shards } from '@homeward/store/trail/log-shards';
import { oneOf } from './faults/chance.ts';

export type Chance = () => number;
export type Receipt = ReturnType<typeof receiptItem>;
export type Line = ReturnType<typeof logItem>;

/** Chains with their log and what was signed of it, as `trail` leaves them; `covered` lines of it are signed. */
export type Whole = {
  readonly receipts: readonly Receipt[];
  readonly log: readonly Line[];
  readonly checkpoints: Trail['checkpoints'];
  readonly keys: Trail['keys'];
  readonly covered: number;
  /** How many of them the first of two checkpoints covers. */
  readonly middle: number;
};

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ours = pair();
/** The key of whoever would like to sign in our place. */
export const theirs = pair().privateKey;
export const pem = ours.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const start = Date.parse('2026-05-01T00:00:00.000Z');
export const minutes = (n: number) => new Date(start + n * 60_000).toISOString();
export const below = (chance: Chance, most: number) => Math.floor(chance() * most);

/** One entry of a chain after those that are there; each comes three minutes after the one before in the log. */
export function entryOf(chain: string, before: readonly Receipt[], moment: number, chance: Chance): Receipt {
  const [, , ...thing] = chain.split('#');
  const entry: ReceiptEntry = {
    n: before.length + 1,
    thing: thing.join('#'),
    operation: oneOf(chance, ['viewCase', 'readDisclosure', 'addNeeds']),
    who: readerOf(chain) ?? `person-${below(chance, 5)}`,
    role: 'case-worker',
    organisation: 'demo-shelter',
    at: minutes(3 * moment),
    deviceAt: '',
    purpose: '',
    restsOn: oneOf(chance, ['', 'consent-1']),
    exception: '',
    asked: '',
    caseId: oneOf(chance, ['', 'c1']),
    prior: before.at(-1)?.hash ?? '',
  };
  return receiptItem(chain, entry);
}

/** The lines that receipts come to, in the order in which they arrived: each in the shard of its chain. */
export function logOf(receipts: readonly Receipt[]): readonly Line[] {
  const ends = new Map<number, Line>();
  return receipts.map(({ pk, n: entry, hash: receipt }) => {
    const shard = shardOf(pk);
    const { n = 0, hash: prior = '' } = ends.get(shard) ?? {};
    const line = logItem({ shard, n: n + 1, chain: pk, entry, receipt, prior });
    ends.set(shard, line);
    return line;
  });
}

/** Where each shard ends after these lines. */
export function headsOf(log: readonly Line[]): readonly LogHead[] {
  const last = new Map(log.map(({ shard, n: size, hash }) => [shard, { size, hash }]));
  return shards.map((shard) => last.get(shard) ?? headAt([], shard));
}

/** The checkpoint over so many lines of a log in the order of their arrival, after the one over `from` of them. */
export function signedPart(log: readonly Line[], from: number, size: number, by: KeyObject = ours.privateKey) {
  const since = log.slice(from, size);
  const lines = shards.map((one) => since.filter(({ shard }) => shard === one).map(({ hash }) => hash));
  const heads = [...headsOf(log.slice(0, size))];
  const [n, before] = from === 0 ? [1, ''] : [2, rootOf(headsOf(log.slice(0, from)))];
  return signedAs({ n, before, size: sizeOf(heads), heads, lines, at: minutes(3 * size + 1), key: 'k1' }, by);
}

/** Signed whatever it says, also what `trail` would never say. */
export function signedAs(said: Parameters<typeof signedText>[0], by: KeyObject = ours.privateKey) {
  return { ...said, signature: sign('sha256', Buffer.from(signedText(said)), by).toString('base64url') };
}

/** A chain of what was done to a case, or of what one person read. */
const chainNamed = (one: number) => `KH#casework#${one % 2 === 0 ? `case#${one}` : `reader#person-${one}`}`;

/** A trail of a few chains at random, the last entries of it not signed yet. */
export function trailOf(chance: Chance): Whole {
  const names = Array.from({ length: 2 + below(chance, 10) }, (_none, one) => chainNamed(one));
  const chains = new Map(names.map((name) => [name, [] as Receipt[]]));
  const receipts = Array.from({ length: 24 + below(chance, 24) }, (_none, moment) => {
    const name = oneOf(chance, names as [string, ...string[]]);
    const made = entryOf(name, chains.get(name) ?? [], moment, chance);
    chains.get(name)?.push(made);
    return made;
  });
  const log = logOf(receipts);
  const covered = receipts.length - below(chance, 4);
  const middle = 1 + below(chance, covered - 1);
  const checkpoints = [signedPart(log, 0, middle), signedPart(log, middle, covered)];
  return { receipts, log, checkpoints, keys: { k1: pem }, covered, middle };
}

/** Of several lines the one that was signed first; of those under one checkpoint, that of the earlier shard, and there the earlier line. */
export function firstSigned({ log, covered, middle }: Whole, lines: readonly Line[]): Line {
  const under = (line: Line): number => [middle, covered].filter((size) => log.indexOf(line) >= size).length;
  const [first] = lines.toSorted(
    (one, other) => under(one) - under(other) || one.shard - other.shard || one.n - other.n,
  );
  return first as Line;
}
