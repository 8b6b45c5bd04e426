import { createHash } from 'node:crypto';
import { evolveMonth, type MonthState } from '@homeward/domain/report/sealed-month';
import { layoutOf, layoutWrite, months, sealedMonths, signatureWrite } from '@homeward/store/months';
import { stateItem } from '@homeward/store/move-writes';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';

const sealedAt = '2026-04-02T00:00:00.000Z';
const layout = { id: 'aaaaaaaaaaaa', names: ['before.second', 'before.first'] };

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
  await putAlone(database.store, layoutWrite(layout));
});
afterAll(() => database?.stop());

/** A month as it stands, sealed once, with one counted under its second name. */
const stateOf = (month: string, more: Partial<MonthState> = {}): MonthState => ({
  country: 'TH',
  month,
  layout: layout.id,
  counts: '0000200001',
  facts: '0000000003',
  hash: 'a'.repeat(64),
  status: 'sealed',
  version: 1,
  sealedAt,
  ...more,
});

async function lay(month: string, more: Partial<MonthState> = {}): Promise<MonthState> {
  const state = stateOf(month, more);
  const { country } = state;
  await putAlone(database.store, { table: 'facts', item: stateItem(months, { country, month }, state.version, state) });
  return state;
}

const yearOf = (year: string) => sealedMonths(database.store, 'TH', year);

describe('The counters of a month', () => {
  test('are listed under the first twelve hex digits of the SHA-256 of their names, one a line', () => {
    const { id, names } = layoutOf('TH');
    expect(id).toBe(createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12));
    expect(names.length).toBeGreaterThan(50);
    expect(layoutOf('TH').names).toBe(names);
    expect(layoutOf('VN').id).not.toBe(id);
  });

  test('are those of the list that it was sealed with, also where today’s is another; by name, and those beside them too', async () => {
    const state = await lay('2021-03', { besides: { 'before.fourth': 4, 'a.third': 3 } });
    const [month] = await yearOf('2021');
    const counters = { 'a.third': 3, 'before.first': 1, 'before.fourth': 4, 'before.second': 2 };
    expect(month).toStrictEqual({ ...state, counters });
    expect(Object.keys(month?.counters ?? {})).toEqual(Object.keys(counters));
  });

  test('are today’s where it was sealed with today’s list, which is read nowhere', async () => {
    const { id, names } = layoutOf('TH');
    await lay('2022-03', { layout: id, counts: names.map((_, at) => (at === 1 ? '00007' : '00000')).join('') });
    expect((await yearOf('2022')).map(({ counters }) => counters)).toEqual([{ [names[1] ?? '']: 7 }]);
  });

  test('of a list that nobody kept cannot be read, and the month is not told without them', async () => {
    await lay('2020-03', { layout: 'bbbbbbbbbbbb' });
    await expect(yearOf('2020')).rejects.toThrow('no counters are known of the list bbbbbbbbbbbb');
  });

  test('of a list that was read once are known from then on', async () => {
    const other = { id: 'cccccccccccc', names: ['once.only'] };
    await putAlone(database.store, layoutWrite(other));
    await lay('2019-03', { layout: other.id, counts: '00001' });
    expect((await yearOf('2019'))[0]?.counters).toEqual({ 'once.only': 1 });
    await putAlone(database.store, layoutWrite({ ...other, names: ['another.name'] }));
    expect((await yearOf('2019'))[0]?.counters).toEqual({ 'once.only': 1 });
  });
});

describe('A year', () => {
  test('is its twelve months, in order, and no month of the years beside it or of another country', async () => {
    for (const month of ['2024-12', '2025-12', '2025-01', '2025-07', '2026-01']) await lay(month);
    await lay('2025-02', { country: 'VN' });
    expect((await yearOf('2025')).map(({ month }) => month)).toEqual(['2025-01', '2025-07', '2025-12']);
    expect(await yearOf('1999')).toEqual([]);
  });

  test('has the signature of each month as it stands; that of an earlier sealing does not count', async () => {
    await lay('2023-01');
    await lay('2023-02', { version: 2 });
    await lay('2023-03');
    const sign = (month: string, version: number) =>
      putAlone(database.store, signatureWrite({ country: 'TH', month }, version, `token of ${month}`));
    await sign('2023-01', 1);
    await sign('2023-02', 1);
    const told = (await yearOf('2023')).map(({ month, signature }) => [month, signature]);
    expect(told).toEqual([
      ['2023-01', 'token of 2023-01'],
      ['2023-02', undefined],
      ['2023-03', undefined],
    ]);
    await sign('2023-02', 2);
    expect((await yearOf('2023'))[1]?.signature).toBe('token of 2023-02');
  });
});

test('A month is named by its country, and its versions count from one', () => {
  expect(months.nameOf({ country: 'TH', month: '2026-03' })).toBe('TH#2026-03');
  const { status: _, version: _version, sealedAt: _at, ...said } = stateOf('2026-03');
  const event = { type: 'MonthSealed', ...said, occurredAt: sealedAt, by: 'clocks' } as const;
  const once = evolveMonth(undefined, event);
  expect([once.version, evolveMonth(once, event).version]).toEqual([1, 2]);
});
