import type { Fact } from '@homeward/domain/report/fact';
import { sealedMonths } from '@homeward/store/months';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealMonths } from '../../functions/handlers/sealing-months.ts';
import { hoursAfter } from '../../packages/domain/src/time.ts';
import { countedAs } from './counting.ts';
import { openDatabase } from './database.ts';
import { sealingsOf } from './sealings.ts';

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.stop());

const march = { country: 'TH', month: '2025-03' } as const;

describe('A sealed month', () => {
  test('whose figures go back to what they were and forth again is sealed each time, and each time is kept', async () => {
    const { store } = database;
    let now = '2025-06-10T00:00:00.000Z';
    let read = 0;
    const seenDone = async (name: string, until: string) => {
      const who = { type: 'held', id: name, country: 'TH', corridor: 'TH-KH', reason: 'court' } as const;
      const one: Fact = { ...who, at: '2025-03-05T00:00:00.000Z', recordedAt: now, until };
      await countedAs(store, one, { order: ++read, of: now });
      now = hoursAfter(now, 2);
      for (const _ of [1, 2]) await sealMonths(store, now);
      const sealed = await sealedMonths(store, 'TH', '2025', { consistent: true });
      const { version, counters } = sealed.find(({ month }) => month === march.month) ?? expect.fail('not sealed');
      return [version, counters['held.TH-KH.court.0'] ?? 0];
    };
    const [beforeItsEnd, afterItsEnd] = ['2025-03-20T00:00:00.000Z', '2025-04-20T00:00:00.000Z'];
    expect(await seenDone('one', beforeItsEnd)).toEqual([1, 0]);
    expect(await seenDone('two', afterItsEnd)).toEqual([2, 1]);
    expect(await seenDone('two', beforeItsEnd)).toEqual([3, 0]);
    expect(await seenDone('three', afterItsEnd)).toEqual([4, 1]);
    const kept = await sealingsOf(store, march);
    const [first, second] = kept;
    expect(kept.map(({ hash, counts }) => [hash, counts])).toEqual(
      [first, second, first, second].map((one) => [one?.hash, one?.counts]),
    );
    expect(kept.map(({ because }) => because)).toEqual([undefined, 'late-entry', 'late-entry', 'late-entry']);
  });
});
