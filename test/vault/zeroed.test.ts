import { createSecretKey } from 'node:crypto';
import { newArrivalKey, unwrapArrivalKey } from '@homeward/vault/arrival-key';
import { disclose } from '@homeward/vault/disclosure';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cachedKey, keepKey, keyOrFetch, newKeyCache } from '../../packages/vault/src/key-cache.ts';
import { newFakeKms } from './fake-kms.ts';

/** Every buffer of 32 bytes that was drawn or put together while a test ran. */
const made = vi.hoisted(() => [] as Uint8Array[]);

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>();
  const randomBytes = (size: number) => {
    const bytes = real.randomBytes(size);
    made.push(bytes);
    return bytes;
  };
  return { ...real, randomBytes };
});

const zeros = Buffer.alloc(32);
const batchKey = createSecretKey(Buffer.alloc(32, 1));

afterEach(() => {
  made.length = 0;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('[ASVS-11.7.2] plain bytes of a key are zeros as soon as they were used', () => {
  test('of an arrival, made and unwrapped', () => {
    const { row } = newArrivalKey(newFakeKms().vaultOf('transit', 'KH'), 'b', batchKey);
    const drawn = made.filter(({ length }) => length === 32);
    expect(drawn.length).toBeGreaterThan(0);
    const concat = vi.spyOn(Buffer, 'concat');
    unwrapArrivalKey(row, batchKey);
    const joined = concat.mock.results.map(({ value }) => value as Buffer).filter(({ length }) => length === 32);
    expect(joined).toHaveLength(1);
    for (const bytes of [...drawn.slice(-1), ...joined]) expect(Buffer.from(bytes)).toEqual(zeros);
  });

  test('of a copy, also when it could not be wrapped', async () => {
    const cloud = newFakeKms();
    const to = { recipient: { desk: 'partner', country: 'KH' }, disclosureId: 'c', sections: { needs: {} } } as const;
    made.length = 0;
    await disclose(cloud.vaultOf('casework', 'KH'), to);
    const [first] = made.filter(({ length }) => length === 32);
    cloud.mock.rejects(new Error('no'));
    made.length = 0;
    await expect(disclose(cloud.vaultOf('casework', 'KH'), to)).rejects.toMatchObject({ code: 'unavailable' });
    const [second] = made.filter(({ length }) => length === 32);
    for (const bytes of [first, second]) expect(Buffer.from(bytes ?? [])).toEqual(zeros);
  });

  test('of what the cache took over', () => {
    const bytes = Buffer.alloc(32, 9);
    const key = keepKey(
      newKeyCache(() => 0),
      'name',
      '1',
      bytes,
    );
    expect(bytes).toEqual(zeros);
    expect(key.export()).toEqual(Buffer.alloc(32, 9));
  });
});

describe('the cache', () => {
  test('gives a key of the version that is asked for, and no other', () => {
    const cache = newKeyCache(() => 0);
    keepKey(cache, 'name', '1', Buffer.alloc(32, 9));
    expect(cachedKey(cache, 'name', '1')?.export()).toEqual(Buffer.alloc(32, 9));
    expect(cachedKey(cache, 'name', '2')).toBeUndefined();
    expect(cachedKey(cache, 'other', '1')).toBeUndefined();
  });

  test('fetches two keys that are asked for at once apart, and one that is asked for twice once', async () => {
    const cache = newKeyCache(() => 0);
    let fetched = 0;
    const fetch = (n: number) => async () => {
      fetched += 1;
      return Buffer.alloc(32, n);
    };
    const keys = await Promise.all([
      keyOrFetch(cache, 'one', '1', fetch(1)),
      keyOrFetch(cache, 'two', '1', fetch(2)),
      keyOrFetch(cache, 'one', '2', fetch(3)),
      keyOrFetch(cache, 'one', '1', fetch(4)),
    ]);
    expect(keys.map((key) => key.export()[0])).toEqual([1, 2, 3, 1]);
    expect(fetched).toBe(3);
  });

  test('wakes by itself as long as it holds a key, with one timer, which keeps no process alive', () => {
    vi.useFakeTimers();
    const cache = newKeyCache(() => Date.now());
    const held = (name: string) => cache.entries.get(name)?.bytes;
    keepKey(cache, 'one', '1', Buffer.alloc(32, 1));
    const one = held('one');
    vi.advanceTimersByTime(30_000);
    keepKey(cache, 'two', '1', Buffer.alloc(32, 2));
    const two = held('two');
    expect(vi.getTimerCount()).toBe(1);
    expect(cache.timer?.hasRef()).toBe(false);
    vi.advanceTimersByTime(30_000);
    expect([one?.equals(zeros), two?.equals(zeros), cache.entries.size]).toEqual([true, false, 1]);
    vi.advanceTimersByTime(60_000);
    expect([two?.equals(zeros), cache.entries.size, vi.getTimerCount()]).toEqual([true, 0, 0]);
  });
});
