import { createHash } from 'node:crypto';
import { checkpoint, checkpointName, rootOf, signedText, sizeOf } from '@homeward/store/trail/checkpoint';
import { emptyLog, logEntry, logItem, pagesOf, shardAt } from '@homeward/store/trail/log-entry';
import { logShards, shardOf, shards } from '@homeward/store/trail/log-shards';
import { verifyTrail } from '@homeward/store/trail/verify';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../proof/faults/chance.ts';
import { type signedPart, trailOf, type Whole } from '../proof/forged-trails.ts';

const whole = trailOf(chanceOf(20_090_903));
const [first, last] = whole.checkpoints as ReturnType<typeof signedPart>[];
const sha = (text: string) => createHash('sha256').update(text).digest('base64url');

/** What is wrong with a trail that differs from a whole one. */
const badOf = (more: Partial<Whole>) => verifyTrail({ ...whole, ...more }).bad;

describe('a line of the log', () => {
  const said = { shard: 7, n: 1001, chain: 'KH#casework#case#1', entry: 3, receipt: 'r', prior: 'p' };

  test('lies on a page of a thousand of its shard under its number, and its hash follows from what it says alone', () => {
    expect(logItem(said)).toEqual({
      pk: 'log#007#000000001',
      sk: 'line#000000001001',
      ...said,
      hash: sha(JSON.stringify(said)),
    });
    expect([logItem({ ...said, n: 1000 }).pk, logItem({ ...said, n: 1 }).pk]).toEqual([
      'log#007#000000000',
      'log#007#000000000',
    ]);
    expect(emptyLog).toEqual({ size: 0, hash: '' });
  });

  test('is found on the pages between two numbers, each once', () => {
    const page = (n: number) => `log#012#${String(n).padStart(9, '0')}`;
    expect(pagesOf(12, 1, 1000)).toEqual([page(0)]);
    expect(pagesOf(12, 1000, 1001)).toEqual([page(0), page(1)]);
    expect(pagesOf(12, 500, 3001)).toEqual([page(0), page(1), page(2), page(3)]);
    expect(pagesOf(12, 2001, 2001)).toEqual([page(2)]);
    expect(pagesOf(12, 2, 1)).toEqual([]);
  });

  test('has numbers from one, and nothing beside what it says', () => {
    expect(logEntry.safeParse(said).success).toBe(true);
    for (const wrong of [
      { n: 0 },
      { shard: -1 },
      { shard: '7' },
      { entry: 0 },
      { n: 1.5 },
      { entry: '1' },
      { prior: 1 },
      { chain: undefined },
      { more: 1 },
    ])
      expect(logEntry.safeParse({ ...said, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });
});

describe('a shard', () => {
  test('takes all of a chain, and of many chains each takes about as many as every other', () => {
    const chains = Array.from({ length: 16_000 }, (_none, one) => `KH#casework#case#${one}`);
    const taken = Map.groupBy(chains, shardOf);
    expect([...taken.keys()].sort((one, other) => one - other)).toEqual(shards);
    expect(shards).toHaveLength(logShards);
    for (const some of taken.values()) expect(some.length / 1000).toBeCloseTo(1, 0);
    expect(shardOf('KH#casework#case#1')).toBe(shardOf('KH#casework#case#1'));
  });

  test('is known by the names of its partitions, and by no others', () => {
    expect(
      ['log#007#000000001', 'log#012#head', 'log#signed', 'log#taken#KH#casework#case#1', 'log#7'].map(shardAt),
    ).toEqual([7, 12, -1, -1, -1]);
  });
});

describe('a checkpoint', () => {
  const heads = [
    { size: 2, hash: 'b' },
    { size: 0, hash: '' },
  ];
  const said = { n: 2, before: 'r', size: 2, heads, lines: [['a', 'b'], []], at: 'now', key: 'k' };

  test('is signed over all that it says, its heads by their root, its lines by their hash, and lies under its size', () => {
    const root = sha('[[2,"b"],[0,""]]');
    expect(rootOf(heads)).toBe(root);
    expect(rootOf([])).toBe('');
    expect(sizeOf([...heads, { size: 3, hash: 'c' }])).toBe(5);
    const { n, before, size, at, key } = said;
    const signed = { n, before, size, root, lines: sha('[["a","b"],[]]'), at, key };
    expect(signedText(said)).toBe(JSON.stringify({ says: 'homeward-checkpoint', ...signed }));
    expect(checkpointName(42)).toBe('checkpoints/000000000042.json');
  });

  test('covers a line at least, and says nothing more', () => {
    const signed = { ...said, signature: 's' };
    expect(checkpoint.safeParse(signed).success).toBe(true);
    expect(checkpoint.safeParse({ ...signed, n: 1, size: 1 }).success).toBe(true);
    for (const wrong of [
      { n: 0 },
      { before: undefined },
      { size: 0 },
      { size: 1.5 },
      { heads: [] },
      { heads: [{ size: -1, hash: '' }] },
      { heads: [{ size: 1 }] },
      { heads: [{ size: 1, hash: '', more: 1 }] },
      { lines: [] },
      { lines: [1] },
      { lines: [[1]] },
      { key: 1 },
      { more: 1 },
    ])
      expect(checkpoint.safeParse({ ...signed, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });
});

describe('a trail as a whole', () => {
  test('is told of by its counts, and has no more unsigned entries than it has', () => {
    const { length } = whole.receipts;
    const told = { entries: length, logged: whole.log.length, checkpoints: 2 };
    expect(verifyTrail(whole)).toEqual({ ...told, unsigned: length - whole.covered });
    expect(verifyTrail({ ...whole, receipts: [] }).unsigned).toBe(0);
    expect(verifyTrail({ receipts: [], log: [], checkpoints: [], keys: {} })).toEqual({
      entries: 0,
      logged: 0,
      checkpoints: 0,
      unsigned: 0,
    });
  });

  test('whose log lies in another order is the same', () => {
    expect(badOf({ log: whole.log.toReversed() })).toBeUndefined();
    expect(badOf({ receipts: whole.receipts.toReversed() })).toBeUndefined();
    expect(badOf({ checkpoints: whole.checkpoints.toReversed() })).toBeUndefined();
  });

  test('with a line that has more in it, or less, or another place is altered there; one that is left out is missing', () => {
    const at = (n: number, change: object) =>
      whole.log.map((one, index) => (index === n ? { ...one, ...change } : one));
    const third = whole.log[2] as (typeof whole.log)[number];
    const { shard, n, chain } = third;
    const bad = { where: 'log', shard, chain, n, wrong: 'altered' };
    const page = { pk: `${third.pk.slice(0, 8)}000000009` };
    const changes = [{ more: 1 }, { prior: 'x' }, { entry: 99 }, { receipt: 'x' }, { hash: 'x' }, { shard: 99 }, page];
    for (const change of changes) expect(badOf({ log: at(2, change) as never }), JSON.stringify(change)).toEqual(bad);
    expect(badOf({ log: at(2, { receipt: undefined }) as never })).toEqual(bad);
    expect(badOf({ log: at(2, { chain: 7 }) as never })).toEqual({ where: 'log', shard, n, wrong: 'altered' });
    const next = whole.log.find((one) => one.shard === shard && one.n === n + 1);
    expect(badOf({ log: whole.log.filter((one) => one !== third) })).toEqual({
      where: 'log',
      shard,
      n,
      wrong: 'missing',
      ...(next && { chain: next.chain }),
    });
    const ends = whole.log[whole.covered - 1] as typeof third;
    expect(badOf({ log: whole.log.slice(0, whole.covered - 1) })).toEqual({
      where: 'log',
      shard: ends.shard,
      n: ends.n,
      wrong: 'missing',
    });
  });

  test('with a row that lies in no shard is altered there, and one in a shard that nobody signed stands on its own', () => {
    const [one] = whole.log;
    const stray = { ...one, pk: 'log#9', sk: 'line#000000000001' } as never;
    expect(badOf({ log: [...whole.log, stray] })).toMatchObject({ where: 'log', shard: -1, n: 1, wrong: 'altered' });
  });

  test('with an entry that has more in it, less, or another form is altered there', () => {
    const [one] = whole.receipts;
    const bad = { where: 'chain', chain: one?.pk, n: 1, wrong: 'altered' };
    for (const change of [{ more: 1 }, { who: 'x' }, { who: 7 }, { prior: 'x' }, { hash: 'x' }, { byCasePk: 'x' }])
      expect(badOf({ receipts: [{ ...one, ...change } as never, ...whole.receipts.slice(1)] })).toEqual(bad);
    expect(badOf({ receipts: whole.receipts.slice(1) })).toEqual({ ...bad, wrong: 'missing' });
  });

  test('whose checkpoint says another end, too few lines or another form is named by its size', () => {
    const at = { where: 'checkpoint', n: first?.size ?? 0 };
    const signed = (more: object) => ({ ...first, ...more });
    const heads = first?.heads.map((head) => ({ ...head, hash: 'x' }));
    expect(badOf({ checkpoints: [signed({ heads }), last] })).toEqual({ ...at, wrong: 'not-signed' });
    expect(badOf({ checkpoints: [signed({ signature: 'x' }), last] })).toEqual({ ...at, wrong: 'not-signed' });
    expect(badOf({ checkpoints: [signed({ key: 'other' }), last] })).toEqual({ ...at, wrong: 'not-signed' });
    expect(badOf({ checkpoints: [{}] })).toEqual({ where: 'checkpoint', n: 0, wrong: 'unreadable' });
  });

  test('that was signed as far as the platform says, and not a line less, is whole', () => {
    expect(verifyTrail({ ...whole, signed: whole.covered }).bad).toBeUndefined();
    expect(verifyTrail({ ...whole, signed: whole.covered + 1 }).bad).toEqual({
      where: 'checkpoint',
      n: whole.covered + 1,
      wrong: 'missing',
    });
  });
});
