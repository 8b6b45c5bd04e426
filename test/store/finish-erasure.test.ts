import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { codeMade } from '@homeward/domain/people/own-record-session';
import { minutesAfter } from '@homeward/domain/time';
import { arrivals } from '@homeward/store/arrivals';
import { goneWrite } from '@homeward/store/changes';
import { copiesChangedSince, copyChangeWrite } from '@homeward/store/copy-changes';
import { type Erasure, erasureWrites, openErasures } from '@homeward/store/erasure';
import { finishErasure } from '@homeward/store/finish-erasure';
import { keyWrite } from '@homeward/store/key-rows';
import { stateItem } from '@homeward/store/move-writes';
import { tagWrites } from '@homeward/store/name-index';
import { caseNumberAt, numberWrites } from '@homeward/store/numbers';
import { nameOf, type Store } from '@homeward/store/open-store';
import { codeWrite } from '@homeward/store/own-record';
import { arrivalPlace, casePlace, disclosurePlace, healthPlace, sealedWrite } from '@homeward/store/sealed';
import { tableNames } from '@homeward/store/tables';
import { type Put, putAlone, toTransactItem } from '@homeward/store/write';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf, logged, now, people, screened } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const [hers, other, copy] = [idOf(90), idOf(91), idOf(92)];
const arrival = { ...screened(logged(10)), status: 'opened' as const, openedAs: hers };
const at = { batch: arrival.batch, arrival: arrival.id };
const partner = { country: 'KH', desk: 'partner' };
const [given, ended] = [idOf(95), idOf(96)];
const before = minutesAfter(now, -60);
const vietnam = { country: 'VN', desk: 'embassy' };
const number = 'F-KH-26-0143-T';
const erasure: Erasure = {
  case: hers,
  number,
  arrival: at,
  copies: [
    { ...vietnam, id: copy },
    { ...partner, id: given },
    { ...partner, id: ended },
  ],
  windows: ['worker-1', 'worker-2'],
};
const seals = { identity: { jwe: 'sealed', version: 1 } };

function windowOf(worker: string, id: string): Put {
  const made = { case: id, language: 'km', codeHash: 'hash', opening: idOf(93), madeAt: now } as const;
  return codeWrite(worker, codeMade(made));
}

const home = { country: 'KH' } as const;
const row = { by: 'kms', wrapped: 'wrapped' };
const lying: readonly Put[] = [
  ...['state', 'event#1', 'event#2', 'counted'].map(
    (sk): Put => ({ table: 'cases', item: { pk: `state#${hers}`, sk } }),
  ),
  ...numberWrites(number, caseNumberAt, hers),
  sealedWrite(casePlace(hers), seals),
  { table: 'cases', item: { pk: `general#${hers}`, sk: 'words#1' } },
  sealedWrite(healthPlace(hers), seals),
  sealedWrite(disclosurePlace(vietnam, copy), seals),
  ...[given, ended].map((id) => sealedWrite(disclosurePlace(partner, id), seals)),
  copyChangeWrite('ngo-1', { disclosure: given, version: 1, status: 'alive' }, before),
  copyChangeWrite('ngo-1', { disclosure: ended, version: 1, status: 'withdrawn' }, before),
  sealedWrite(arrivalPlace(arrival.id), seals),
  { table: 'arrivals', item: { pk: `arrival#${arrival.id}`, sk: 'event#opened', as: hers } },
  { table: 'arrivals', item: stateItem(arrivals, at, 3, arrival) },
  ...tagWrites({ id: hers, organisation: 'shelter' }, [{ born: 'one', any: 'two' }]),
  { table: 'index', item: { pk: 'duplicates#KH', sk: `${hers}#${other}` } },
  { table: 'index', item: { pk: `case#${other}`, sk: `later#${hers}` } },
  keyWrite({ ...home, desk: 'casework', thing: `case#${hers}` }, row),
  keyWrite({ ...home, desk: 'health', thing: `case#${hers}` }, row),
  keyWrite({ ...home, desk: 'transit', thing: `arrival#${arrival.id}` }, row),
  keyWrite({ ...vietnam, thing: `disclosure#${copy}` }, row),
  windowOf('worker-1', hers),
  windowOf('worker-2', other),
];

async function put(writes: readonly Put[]): Promise<void> {
  for (const { table, item } of writes)
    await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
}

/** The same store with a line that is cut after so many calls, as when a function is stopped. */
function cutAfter(calls: number): Store {
  let left = calls;
  const send = (command: never): Promise<unknown> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('cut')) : store.db.send(command);
  };
  return { ...store, db: { ...store.db, send } as unknown as Store['db'] };
}

/** Every row in which something of the person’s stands, but for receipts and the truck's figure of them. */
async function left(): Promise<readonly string[]> {
  const all = await Promise.all(tableNames.map(async (name) => ({ name, items: await itemsOf(store, name) })));
  const rows = all.flatMap(({ name, items }) => (name === 'receipts' ? [] : items.map((item) => JSON.stringify(item))));
  // That the person’s case is gone is told to other systems for some weeks: ids alone.
  return rows.filter(
    (text) => [hers, copy, given, ended].some((id) => text.includes(id)) && !/state#gone|KH#partner#gone/.test(text),
  );
}

const [soon, later] = [minutesAfter(now, 5), minutesAfter(now, 15)];
async function open() {
  const [one] = await openErasures(store);
  return one ?? expect.fail('no erasure is open');
}

beforeEach(async () => {
  await put(lying);
  const by = { actor: people['second-approver'], at: now, restsOn: idOf(94) };
  const writes = await erasureWrites(store, by, erasure, [
    goneWrite({ id: erasure.case, organisation: 'demo-shelter' }, by.at),
  ]);
  await store.db.send(new TransactWriteCommand({ TransactItems: writes.map((write) => toTransactItem(store, write)) }));
});

describe('an erasure that is stopped', () => {
  test('after any of its calls goes on where it was, and leaves nothing of the person', async () => {
    let calls = 0;
    for (let stopped = true; stopped; calls += 1) {
      await put(lying);
      stopped = await finishErasure(cutAfter(calls), await open(), soon).then(
        () => false,
        () => true,
      );
      await finishErasure(store, await open(), soon);
      expect(
        (await left()).filter((text) => !text.includes('state#erasing')),
        `cut after ${calls} calls`,
      ).toEqual([]);
    }
    expect(calls).toBeGreaterThan(20);
    expect(await finishErasure(store, await open(), later)).toBe(true);
    expect(await left()).toEqual([]);
    // A partner that kept a copy hears that it is gone, once: at its end, or with the erasure.
    const gone = await copiesChangedSince(store, 'ngo-1', undefined, { limit: 9 });
    expect(gone).toEqual({
      items: [
        { at: before, told: { disclosure: ended, version: 0, status: 'erased' } },
        { at: now, told: { disclosure: given, version: 0, status: 'erased' } },
      ],
      next: null,
    });
  });

  test('leaves their number, which leads nowhere and is not given again', async () => {
    await finishErasure(store, await open(), later);
    const rows = (await itemsOf(store, 'directory')).filter(({ sk }) => sk === 'number');
    expect(rows).toEqual([caseNumberAt(number).key]);
    const [again] = numberWrites(number, caseNumberAt, other);
    expect(again && (await putAlone(store, again))).toBe(false);
  });

  test('leaves the truck’s figure of the person, and the same worker’s window on somebody else', async () => {
    await finishErasure(store, await open(), later);
    const [figure] = (await itemsOf(store, 'arrivals')).map(({ state }) => state);
    expect(figure).toMatchObject({ id: arrival.id, openedAs: 'erased', consents: [], sections: {} });
    expect((await itemsOf(store, 'keys')).map(({ pk }) => pk)).toEqual(['KH#own-record#session#worker-2']);
  });

  test('what a desk still wrote that had read the person’s state a moment before goes in the next round', async () => {
    await finishErasure(store, await open(), soon);
    await put([
      sealedWrite(healthPlace(hers), seals),
      keyWrite({ ...home, desk: 'health', thing: `case#${hers}` }, row),
    ]);
    expect(await finishErasure(store, await open(), later)).toBe(true);
    expect(await left()).toEqual([]);
  });
});
