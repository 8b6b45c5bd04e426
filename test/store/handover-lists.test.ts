import type { HandoverState } from '@homeward/domain/handover/handover';
import { lineOfHandover } from '@homeward/domain/handover/handover-line';
import { handovers, handoversDue } from '@homeward/store/handovers';
import { handoversOfCountry, handoversThrough } from '@homeward/store/lists';
import { stateItem } from '@homeward/store/move-writes';
import { allOf } from '@homeward/store/page';
import { putAlone } from '@homeward/store/write';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { proposed as handoverOf } from '../domain/handovers.ts';
import { idOf } from '../domain/made.ts';
import { emptyDatabase, openDatabase } from './database.ts';
import { namesDue } from './rounds.ts';

const { store, stop } = await openDatabase();
afterEach(() => emptyDatabase(store));
afterAll(stop);

const all = { limit: 50 };
const inAYear = '2027-03-02T03:00:00.000Z';

describe('Handovers of a country', () => {
  const state = (n: number, change: Partial<HandoverState> = {}): HandoverState => ({
    ...handoverOf({ id: idOf(n), country: 'TH', direction: 'inbound' }),
    ...change,
  });
  const layHandover = async (one: HandoverState) => {
    const id = { country: one.country, quiet: one.quiet, handover: one.id };
    await putAlone(store, { table: handovers.table, item: stateItem(handovers, id, 1, one) });
  };

  test('are its open and its closed ones, the newest first; quiet ones where those are asked for alone', async () => {
    const open = [state(73), state(72, { quiet: true }), state(71)];
    const closed = [state(77, { status: 'received' }), state(76, { status: 'withdrawn', quiet: true })];
    const last = state(75, { status: 'returned' });
    for (const one of [...open, ...closed, last, state(78, { country: 'VN' })]) await layHandover(one);
    const found = (quiet: boolean, isClosed: boolean) => handoversOfCountry(store, 'TH', quiet, isClosed, all);
    const page = (...states: readonly HandoverState[]) => ({
      items: states.map((one) => ({ version: 1, line: lineOfHandover(one) })),
      next: null,
    });
    expect(await found(true, false)).toEqual(page(...open));
    expect(await found(true, true)).toEqual(page(...closed, last));
    const isShown = ({ quiet }: HandoverState) => !quiet;
    expect(await found(false, false)).toEqual(page(...open.filter(isShown)));
    expect(await found(false, true)).toEqual(page(...[...closed, last].filter(isShown)));
    expect((await allOf(store, 'exchange', `TH#quiet#${idOf(72)}`)).map(({ sk }) => sk)).toEqual(['state']);
  });

  test('are found by a gate and its days while they are open, the first and the last day among them; quiet ones where those are asked for', async () => {
    const [gate, from, to] = ['poipet', '2026-03-20', '2026-03-22'];
    const through = [
      state(76, { gate, date: to }),
      state(75, { gate, date: '2026-03-21', quiet: true }),
      state(74, { gate, date: from }),
    ];
    const elsewhere = [
      state(77, { gate, date: '2026-03-19' }),
      state(78, { gate, date: '2026-03-23' }),
      state(79, { gate: 'koh-kong', date: from }),
      state(80, { gate }),
      state(81, { gate, date: from, country: 'VN' }),
      state(82, { gate, date: from, status: 'received' }),
    ];
    for (const one of [...through, ...elsewhere]) await layHandover(one);
    const found = (quiet: boolean) => handoversThrough(store, 'TH', quiet, { gate, from, to });
    const shown = (some: readonly HandoverState[]) => some.map((one) => ({ version: 1, line: lineOfHandover(one) }));
    expect(await found(true)).toEqual(shown(through));
    expect(await found(false)).toEqual(shown(through.filter(({ quiet }) => !quiet)));
  });

  test('are looked at by the clocks once something in them waits, the longest owed first', async () => {
    const scheduled = { status: 'scheduled', date: '2026-03-20' } as const;
    await layHandover(state(71, { ...scheduled, date: '2026-03-21' }));
    await layHandover(state(72, { ...scheduled, quiet: true }));
    await layHandover(state(73));
    const found = (at: string) => namesDue(store, handoversDue, at);
    const [quiet, other] = [`TH#quiet#${idOf(72)}`, `TH#handover#${idOf(71)}`];
    expect(await found('2026-03-17T04:59:59.999Z')).toEqual([]);
    expect(await found('2026-03-17T05:00:00.000Z')).toEqual([quiet]);
    expect(await found(inAYear)).toEqual([quiet, other]);
  });
});
