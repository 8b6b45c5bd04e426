import { logItem } from '@homeward/store/trail/log-entry';
import { shardOf } from '@homeward/store/trail/log-shards';
import { verifyTrail } from '@homeward/store/trail/verify';
import { describe, expect, test } from 'vitest';
import { entryOf, logOf, minutes, type Receipt, signedPart } from '../proof/forged-trails.ts';
import {
  badOf,
  chance,
  ends,
  fifth,
  first,
  follow,
  log,
  logged,
  one,
  other,
  saying,
  second,
  signed,
  sixth,
  third,
  trail,
} from './trail-of-two.ts';

const behind = (...receipts: readonly object[]) => badOf({ receipts: [...logged, ...receipts] });
const at = (n: number, wrong: string) => ({ where: 'chain', chain: one, n, wrong });

test('a whole trail has nothing bad to tell of, not even by name', () => {
  expect(verifyTrail(trail)).toStrictEqual({ entries: 5, logged: 5, checkpoints: 1, unsigned: 0 });
});

describe('entries that no line of the log took yet', () => {
  test('are fine while they follow their chain, in whatever order they lie, in a chain of their own too', () => {
    expect(behind(fifth, sixth)).toBeUndefined();
    expect(behind(sixth, fifth)).toBeUndefined();
    expect(badOf({ receipts: [sixth, fifth, ...logged.toReversed()] })).toBeUndefined();
    expect(behind(...follow('KH#casework#case#3', [], [6, 7]))).toBeUndefined();
  });

  test('are altered when one leaves a number out, names another before it, or is not what its hash says', () => {
    expect(behind(sixth)).toEqual(at(6, 'altered'));
    expect(behind(saying(fifth, { n: 6 }))).toEqual(at(6, 'altered'));
    expect(behind(saying(fifth, { prior: 'x' }))).toEqual(at(5, 'altered'));
    expect(behind({ ...fifth, who: 'x' })).toEqual(at(5, 'altered'));
    expect(behind(fifth, saying(sixth, { prior: ends.hash }))).toEqual(at(6, 'altered'));
  });

  test('are named by the place they lie at, whatever number they give', () => {
    expect(behind({ ...first, sk: 'entry#0000000009' })).toEqual(at(9, 'altered'));
  });

  test('were put in behind the log’s back when they are a quarter of an hour older than what was signed last', () => {
    const late = (moment: number) => saying(fifth, { at: minutes(moment) });
    const signedAt = 3 * log.length + 1;
    expect(behind(late(signedAt - 15))).toBeUndefined();
    expect(behind(late(signedAt - 15.1))).toEqual(at(5, 'not-logged'));
    expect(behind(late(signedAt - 14.9))).toBeUndefined();
    expect(behind(fifth, saying(sixth, { at: minutes(0), prior: fifth.hash }))).toEqual(at(6, 'not-logged'));
  });

  test('are never late where nothing was signed', () => {
    const receipts = [...logged, saying(fifth, { at: minutes(-600) })];
    expect(verifyTrail({ receipts, log, checkpoints: [], keys: {} }).bad).toBeUndefined();
  });
});

describe('entries that the log took as they were, and that do not follow', () => {
  const taken = (receipts: readonly Receipt[]) => {
    const lines = logOf(receipts);
    return badOf({ receipts, log: lines, checkpoints: [signedPart(lines, 0, lines.length)] });
  };

  test('are altered where one is left out, or its number goes on from the wrong one, or it names another before it', () => {
    expect(taken([first, third, ends])).toEqual(at(3, 'altered'));
    expect(taken([first, saying(third, { prior: first.hash })])).toEqual(at(3, 'altered'));
    expect(taken([first, saying(second, { prior: 'x' })])).toEqual(at(2, 'altered'));
    expect(taken([saying(first, { prior: 'x' })])).toEqual(at(1, 'altered'));
    expect(taken([second])).toEqual(at(2, 'altered'));
  });
});

describe('in the chain of a reader', () => {
  const own = 'KH#casework#reader#person-1';
  const by = (who: string, chain = own) => saying(entryOf(chain, [], 6, chance), { who });

  test('stands what this reader read, taken by the log or not yet; what anybody else read was put there', () => {
    const readings = [by('person-1'), by('person-1', `${own}#4`)];
    expect(behind(...readings)).toBeUndefined();
    expect(behind(by('person-2'))).toEqual({ where: 'chain', chain: own, n: 1, wrong: 'altered' });
    const lines = (one: Receipt) => ({
      receipts: [one],
      log: logOf([one]),
      checkpoints: [signedPart(logOf([one]), 0, 1)],
    });
    expect(badOf(lines(by('person-1')))).toBeUndefined();
    expect(badOf(lines(by('person-11', `${own}#4`)))).toEqual({
      where: 'chain',
      chain: `${own}#4`,
      n: 1,
      wrong: 'altered',
    });
  });
});

describe('of two things that are wrong', () => {
  const broken = log.map((line, index) => (index === 3 ? { ...line, prior: 'x' } : line));

  test('the one that stands earlier in its shard is named', () => {
    expect(badOf({ log: broken })).toMatchObject({ where: 'log', n: 4 });
    const receipts = logged.map((entry) => (entry === second ? { ...entry, who: 'x' } : entry));
    expect(badOf({ log: broken, receipts })).toEqual(at(2, 'altered'));
    const later = logged.map((entry) => (entry === ends ? { ...entry, who: 'x' } : entry));
    expect(badOf({ log: broken, receipts: later })).toMatchObject({ where: 'log', n: 4 });
  });
});

describe('of two things that are wrong in two shards', () => {
  const inOne = (line: (typeof log)[number]) => line.chain === one;
  const receipts = logged.map((entry) => (entry === third || entry.pk === other ? { ...entry, who: 'x' } : entry));

  test('the one that was signed first is named, whichever shard it stands in', () => {
    for (const [covered, chain, n] of [
      [3, one, 3],
      [0, shardOf(one) < shardOf(other) ? one : other, shardOf(one) < shardOf(other) ? 3 : 1],
    ] as const) {
      const two = covered === 0 ? [signed] : [signedPart(log, 0, covered), signedPart(log, covered, log.length)];
      expect(badOf({ receipts, checkpoints: two })).toEqual({ where: 'chain', chain, n, wrong: 'altered' });
    }
    const early = [...logged.slice(4), ...logged.slice(0, 4)];
    const lines = logOf(early);
    const checkpoints = [signedPart(lines, 0, 1), signedPart(lines, 1, lines.length)];
    expect(badOf({ receipts, log: lines, checkpoints })).toMatchObject({ chain: other, n: 1 });
    expect(log.filter(inOne)).toHaveLength(4);
    expect(shardOf(one)).not.toBe(shardOf(other));
  });
});

describe('a line that no checkpoint covers', () => {
  const late = (moment: number) => saying(fifth, { at: minutes(moment) });
  const signedAt = 3 * log.length + 1;
  const taken = (entry: Receipt) => badOf({ receipts: [...logged, entry], log: logOf([...logged, entry]) });

  test('is fine while it is new; a quarter of an hour older than what was signed last, its shard was left out', () => {
    expect(taken(late(signedAt - 14.9))).toBeUndefined();
    expect(taken(late(signedAt - 15))).toBeUndefined();
    const shard = shardOf(one);
    expect(taken(late(signedAt - 15.1))).toEqual({ where: 'log', shard, chain: one, n: 5, wrong: 'not-signed' });
  });
});

test('a chain that goes on in a shard further on, as after there were more of them, is read as one', () => {
  const chain = 'KH#casework#case#3';
  const made = follow(chain, [], [1, 2, 3]);
  const moved = made.map(({ hash: receipt }, index) => {
    const shard = index < 2 ? 5 : 21;
    return { shard, n: index < 2 ? index + 1 : 1, chain, entry: index + 1, receipt, prior: '' };
  });
  const lines = moved.map((line, index) =>
    logItem({ ...line, prior: index === 1 ? logItem(moved[0] as never).hash : '' }),
  );
  expect(verifyTrail({ receipts: made, log: lines, checkpoints: [], keys: {} }).bad).toBeUndefined();
  const turned = lines.map(({ pk: _pk, sk: _sk, hash: _hash, ...line }) =>
    logItem({ ...line, shard: 26 - line.shard }),
  );
  expect(verifyTrail({ receipts: made, log: turned, checkpoints: [], keys: {} }).bad).toMatchObject({ chain, n: 3 });
});

test('a line that nobody signed yet and that leaves a number out tells that one is missing', () => {
  const { shard, n, chain, entry, receipt, prior } = log[3] as (typeof log)[number];
  const lines = log.map((line, index) =>
    index === 3 ? logItem({ shard, n: n + 1, chain, entry, receipt, prior }) : line,
  );
  const checkpoints = [signedPart(log, 0, 3)];
  expect(badOf({ log: lines, checkpoints })).toEqual({ where: 'log', shard, chain: one, n, wrong: 'missing' });
});
