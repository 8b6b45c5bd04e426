import { type Act, decided } from '@homeward/domain/command';
import type { DayBookEvent } from '@homeward/domain/handover/day-book';
import type { Aggregate } from '@homeward/store/aggregate';
import { type DayBookId, dayBooks, isDayBook } from '@homeward/store/day-books';
import { editions } from '@homeward/store/editions';
import { handovers } from '@homeward/store/handovers';
import { healthFiles } from '@homeward/store/health-files';
import { healthPartOf } from '@homeward/store/health-part';
import { load } from '@homeward/store/load';
import { allOf } from '@homeward/store/page';
import { perform } from '@homeward/store/perform';
import { reroutings } from '@homeward/store/reroutings';
import { casePlace, healthPlace, sealedWrite } from '@homeward/store/sealed';
import { healthWordsWrite, wordsWrite } from '@homeward/store/words';
import { putAlone } from '@homeward/store/write';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { idOf, now, people, sameDay } from '../domain/made.ts';
import { emptyDatabase, openDatabase } from './database.ts';
import { commandOf } from './people.ts';

const { store, stop } = await openDatabase();
afterEach(() => emptyDatabase(store));
afterAll(stop);

const actor: Act['by'] = people['central-unit'];
const stamp = { at: now, by: 'central-unit-1', organisation: 'central-unit-kh' };
const receipts = (thing: string) => allOf(store, 'receipts', `KH#casework#${thing}`);

/** Something happens to a record, or makes it; gives what is answered. */
function happens<Id, State, Event>(of: Aggregate<Id, State, Event>, id: Id, event: Event) {
  const command = commandOf('keep', { actor });
  const receipt = { actor, operation: 'keep', thing: `${of.name}#${of.nameOf(id)}`, at: now };
  return perform(store, command, { of, ids: [id], makes: true, decide: () => decided(event), receipt });
}

/** What lies in a partition: what happened, and the rows themselves of all else. */
async function lying(table: 'exchange' | 'facts' | 'directory' | 'cases', pk: string) {
  return (await allOf(store, table, pk)).map((row) => row['event'] ?? row);
}

describe('A day book', () => {
  const place = (n: number, quiet = false) => ({ handover: idOf(n), country: 'TH' as const, quiet });
  const taking = (n: number, quiet = false): DayBookEvent => {
    return { type: 'PlacesTaken', ...stamp, taken: [place(n, quiet)], gone: [] };
  };
  const shown: DayBookId = { under: 'TH#handover', of: 'gate', gate: 'poipet', day: sameDay };
  const others: readonly DayBookId[] = [
    { ...shown, under: 'TH#quiet' },
    { ...shown, under: 'VN#handover' },
    { ...shown, under: 'KH#transit' },
    { ...shown, of: 'reception' },
    { ...shown, gate: 'bavet' },
    { ...shown, day: '2026-03-03' },
  ];

  test('is of one day at one place, and of one prefix: each other one counts for itself', async () => {
    const done = { type: 'done', id: 'poipet.2026-03-02', version: 1, status: 'kept' };
    expect(await happens(dayBooks, shown, taking(1))).toMatchObject(done);
    for (const one of others) expect(await load(store, dayBooks, one)).toBeUndefined();
    for (const [index, one] of others.entries()) await happens(dayBooks, one, taking(index + 2));
    expect(await happens(dayBooks, shown, taking(9))).toMatchObject({ ...done, version: 2 });
    const kept = (...taken: readonly number[]) => ({ status: 'kept', taken: taken.map((n) => place(n)) });
    expect(await load(store, dayBooks, shown)).toStrictEqual({ version: 2, state: kept(1, 9) });
    expect(await Promise.all(others.map((one) => load(store, dayBooks, one)))).toStrictEqual(
      others.map((_, index) => ({ version: 1, state: kept(index + 2) })),
    );
  });

  test('lies under the prefix of the handovers it names: a quiet one is counted where no mission reads', async () => {
    const id: DayBookId = { ...shown, under: 'TH#quiet' };
    await happens(dayBooks, id, taking(1, true));
    const state = { status: 'kept' as const, taken: [place(1, true)] };
    const pk = 'TH#quiet#day#gate#poipet#2026-03-02';
    expect(await lying('exchange', pk)).toStrictEqual([taking(1, true), { pk, sk: 'state', v: 1, state }]);
    expect(await receipts('day-book#poipet.2026-03-02')).toHaveLength(1);
    expect(dayBooks.lineOf(state)).toEqual(state);
  });

  test('is told from the handovers among which it lies', () => {
    expect([shown, ...others].map((id) => isDayBook(dayBooks.eventPk(id)))).toEqual(Array(7).fill(true));
    const handover = (quiet: boolean) => handovers.eventPk({ country: 'TH', quiet, handover: idOf(1) });
    const rest = [handover(false), handover(true), `KH#transit#disclosure#${idOf(1)}`, 'KH#transit', 'day', ''];
    expect(rest.map(isDayBook)).toEqual(Array(6).fill(false));
  });
});

describe('A published edition', () => {
  const tables = { edition: 'public', agreement: 'no-agreement-on-file', under: 10, roundedTo: 5 } as const;
  const place = { corridor: 'KH-MY', year: 2026 } as const;
  const edition = { ...tables, ...place, periods: [] };
  const event = { type: 'EditionPublished', ...stamp, edition } as const;
  const state = { status: 'published' as const, ...stamp, edition };

  test('is of one corridor and one year', async () => {
    const done = { type: 'done', id: 'KH-MY/2026', version: 1, status: 'published' };
    expect(await happens(editions, place, event)).toMatchObject(done);
    expect(await load(store, editions, place)).toStrictEqual({ version: 1, state });
    for (const other of [{ ...place, year: 2025 } as const, { ...place, corridor: 'KH-TH' } as const])
      expect(await load(store, editions, other)).toBeUndefined();
  });

  test('lies in the partition of its corridor, one item a year, apart from who published it', async () => {
    const before = { ...event, edition: { ...edition, year: 2025 } };
    await happens(editions, place, event);
    await happens(editions, { ...place, year: 2025 }, before);
    const pk = 'public#KH-MY';
    expect(await lying('facts', pk)).toStrictEqual([
      { pk, sk: '2025', v: 1, state: { ...state, edition: before.edition } },
      { pk, sk: '2026', v: 1, state },
    ]);
    expect(await lying('facts', `${pk}#2026`)).toStrictEqual([event]);
    expect(await receipts('edition#KH-MY/2026')).toHaveLength(1);
    expect(editions.lineOf(state)).toEqual(state);
  });
});

test('handovers that went another way together are read by their gate and the key of that act', async () => {
  const [id, plate] = [
    { gate: 'poipet', key: idOf(5) },
    { id: idOf(5), gate: 'poipet', handovers: [idOf(71)] },
  ];
  const event = { type: 'HandoversRerouted' as const, ...stamp, ...plate, told: [] };
  const state = { status: 'moved' as const, ...plate };
  const done = { type: 'done', id: idOf(5), version: 1, status: 'moved' };
  expect(await happens(reroutings, id, event)).toMatchObject(done);
  expect(await load(store, reroutings, id)).toStrictEqual({ version: 1, state });
  for (const other of [
    { ...id, gate: 'bavet' },
    { ...id, key: idOf(6) },
  ])
    expect(await load(store, reroutings, other)).toBeUndefined();
  const pk = `crossing#poipet#${idOf(5)}`;
  expect(await lying('directory', pk)).toStrictEqual([event, { pk, sk: 'state', v: 1, state }]);
  expect(await receipts(`rerouting#${idOf(5)}`)).toHaveLength(1);
  expect(reroutings.lineOf(state)).toEqual(state);
});

describe('The medical part of a case', () => {
  const writing = (of: string, section: 'medical' | 'hiv', version: number) =>
    ({ type: 'HealthSectionWritten', case: of, section, version, occurredAt: now, by: 'health-worker-1' }) as const;
  const sealed = (jwe: string, version = 2) => ({ medical: { jwe, version } });
  const words = (n: number, jwe: string) => ({ entry: idOf(n), section: 'medical', jwe });
  const [hers, other] = [idOf(50), idOf(51)];

  test('says at which version each section was sealed last, and shows nothing of it in a list', async () => {
    const done = { type: 'done', id: hers, version: 1, status: 'open' };
    expect(await happens(healthFiles, hers, writing(hers, 'medical', 1))).toMatchObject(done);
    expect(await happens(healthFiles, hers, writing(hers, 'hiv', 1))).toMatchObject({ ...done, version: 2 });
    const state = { id: hers, status: 'open' as const, sections: { medical: 1, hiv: 1 }, settled: [] };
    expect(await load(store, healthFiles, hers)).toStrictEqual({ version: 2, state });
    expect(await load(store, healthFiles, other)).toBeUndefined();
    const pk = `health#${hers}`;
    const rows = await lying('cases', pk);
    expect(rows.at(-1)).toStrictEqual({ pk, sk: 'state', v: 2, state });
    expect(new Set(rows.slice(0, -1))).toEqual(new Set([writing(hers, 'medical', 1), writing(hers, 'hiv', 1)]));
    expect(await receipts(`health file#${hers}`)).toHaveLength(2);
    expect(healthFiles.lineOf(state)).toStrictEqual({});
  });

  test('is read with its versions and its words, without those of another case or another desk', async () => {
    await happens(healthFiles, hers, writing(hers, 'medical', 2));
    await happens(healthFiles, other, writing(other, 'hiv', 7));
    for (const write of [
      sealedWrite(healthPlace(hers), sealed('hers')),
      sealedWrite(healthPlace(other), sealed('of another')),
      sealedWrite(casePlace(hers), sealed('of casework')),
      healthWordsWrite(hers, words(2, 'second')),
      healthWordsWrite(hers, words(1, 'first')),
      healthWordsWrite(other, words(3, 'of another')),
      wordsWrite(hers, words(4, 'of casework')),
    ])
      expect(await putAlone(store, write)).toBe(true);
    const found = { sealed: sealed('hers'), versions: { medical: 2 }, words: [words(1, 'first'), words(2, 'second')] };
    expect(await healthPartOf(store, hers)).toStrictEqual(found);
  });

  test('in which nothing was written is empty, and words are read where no section was written yet', async () => {
    expect(await healthPartOf(store, hers)).toStrictEqual({ sealed: {}, versions: {}, words: [] });
    await putAlone(store, healthWordsWrite(hers, words(1, 'first')));
    const found = { sealed: {}, versions: {}, words: [words(1, 'first')] };
    expect(await healthPartOf(store, hers)).toStrictEqual(found);
  });
});
