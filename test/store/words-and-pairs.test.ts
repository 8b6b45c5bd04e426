import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { flaggedPairs, flagPairs, type Pair } from '@homeward/store/duplicates';
import type { Store } from '@homeward/store/open-store';
import { casePlace, healthPlace, sealedWrite } from '@homeward/store/sealed';
import { generalPartOf, healthWordsOf, healthWordsWrite, type SealedWords, wordsWrite } from '@homeward/store/words';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf, now } from '../domain/made.ts';
import { emptyDatabase, itemsOf, openDatabase } from './database.ts';

let store: Store;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ store, stop } = await openDatabase());
});
afterAll(() => stop());
beforeEach(() => emptyDatabase(store));

const [file, other] = [idOf(1), idOf(2)];

describe('sealed words of the medical part', () => {
  const wordsOf = (entry: string, jwe: string): SealedWords => ({ entry, section: 'health', jwe });
  const [first, second, third] = [wordsOf(idOf(11), 'one'), wordsOf(idOf(12), 'two'), wordsOf(idOf(13), 'three')];

  test('are written once under their entry and read back in the order in which they are asked for', async () => {
    expect(healthWordsWrite(file, first)).toStrictEqual({
      table: 'cases',
      item: { pk: `health#${file}`, sk: `said#${idOf(11)}`, section: 'health', jwe: 'one' },
      expects: 'new',
    });
    for (const words of [first, second, third]) await putAlone(store, healthWordsWrite(file, words));
    expect(await putAlone(store, healthWordsWrite(file, { ...first, jwe: 'written over' }))).toBe(false);
    expect(await healthWordsOf(store, file, [third.entry, first.entry])).toStrictEqual([third, first]);
  });

  test('are those of this case’s medical part alone; what is not there is left out', async () => {
    await putAlone(store, healthWordsWrite(file, first));
    await putAlone(store, healthWordsWrite(other, second));
    await putAlone(store, wordsWrite(file, third));
    const all = [first.entry, second.entry, third.entry, idOf(14)];
    expect(await healthWordsOf(store, file, all)).toStrictEqual([first]);
    expect(await healthWordsOf(store, other, all)).toStrictEqual([second]);
    expect(await healthWordsOf(store, idOf(3), all)).toStrictEqual([]);
  });

  test('are none where none are asked for', async () => {
    await putAlone(store, healthWordsWrite(file, first));
    expect(await healthWordsOf(store, file, [])).toStrictEqual([]);
  });

  test('stand apart from the general part, which has its own words and sections', async () => {
    const sections = { narrative: { jwe: 'sealed', version: 2 } };
    const general = { ...second, section: 'narrative' };
    await putAlone(store, wordsWrite(file, general));
    await putAlone(store, healthWordsWrite(file, first));
    await putAlone(store, sealedWrite(casePlace(file), sections));
    await putAlone(store, sealedWrite(healthPlace(file), { health: { jwe: 'medical', version: 1 } }));
    expect(await generalPartOf(store, file)).toStrictEqual({ sections, words: [general] });
    expect(await generalPartOf(store, other)).toStrictEqual({ sections: {}, words: [] });
  });
});

/** The same store, of whose transactions the first so many fail as told, and how many it was sent. */
function failing(times: number, name: string) {
  let calls = 0;
  const send = (command: never): Promise<unknown> => {
    if (!((command as unknown) instanceof TransactWriteCommand)) return store.db.send(command);
    calls += 1;
    const fault = Object.assign(new Error(name), { name });
    return calls <= times ? Promise.reject(fault) : store.db.send(command);
  };
  const over: Store = { ...store, db: { ...store.db, send } as unknown as Store['db'] };
  return { store: over, calls: () => calls };
}

describe('two files that may be of one person', () => {
  const fileAs = (id: string) => ({ case: id, organisation: 'social-affairs', openedAt: now });
  const pairOf = (later: string, earlier: string, keys = 2): Pair => ({
    later: fileAs(later),
    earlier: fileAs(earlier),
    keys,
  });
  const [one, two, three] = [pairOf(idOf(5), file), pairOf(idOf(6), other, 4), pairOf(idOf(7), file, 1)];
  const cancelled = 'TransactionCanceledException';

  test('are listed, the latest file first, page by page', async () => {
    await flagPairs(store, [two, one]);
    await flagPairs(store, [three]);
    expect(await flaggedPairs(store, { limit: 9 })).toEqual({ items: [three, two, one], next: null });
    const page = await flaggedPairs(store, { limit: 2 });
    if (page === 'invalid' || page.next === null) expect.fail('there is a second page');
    expect(page.items).toEqual([three, two]);
    expect(await flaggedPairs(store, { limit: 2, cursor: page.next })).toEqual({ items: [one], next: null });
    expect(await flaggedPairs(store, { limit: 2, cursor: 'made-up' })).toBe('invalid');
  });

  test('are found from the earlier file too, and flagged again they are as they were', async () => {
    for (const _ of [1, 2]) await flagPairs(store, [one]);
    expect(await itemsOf(store, 'index')).toEqual([
      { pk: `case#${file}`, sk: `later#${idOf(5)}` },
      { pk: 'duplicates#KH', sk: `${idOf(5)}#${file}`, ...one },
    ]);
  });

  test('where there are none nothing is sent', async () => {
    const watched = failing(0, cancelled);
    await flagPairs(watched.store, []);
    expect(watched.calls()).toBe(0);
    expect(await flaggedPairs(store, { limit: 9 })).toEqual({ items: [], next: null });
  });

  test('are flagged at the fourth try at the latest, where another device flags them at the same moment', async () => {
    const thrice = failing(3, cancelled);
    await flagPairs(thrice.store, [one]);
    expect(thrice.calls()).toBe(4);
    expect(await flaggedPairs(store, { limit: 9 })).toEqual({ items: [one], next: null });
  });

  test('are not flagged after four tries: the device hears of it', async () => {
    const always = failing(8, cancelled);
    await expect(flagPairs(always.store, [one])).rejects.toThrow(cancelled);
    expect(always.calls()).toBe(4);
    expect(await itemsOf(store, 'index')).toEqual([]);
  });

  test('are not tried again when the table refuses', async () => {
    const refusing = failing(1, 'AccessDeniedException');
    await expect(flagPairs(refusing.store, [one])).rejects.toThrow('AccessDeniedException');
    expect(refusing.calls()).toBe(1);
    expect(await itemsOf(store, 'index')).toEqual([]);
  });
});
