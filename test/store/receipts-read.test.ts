import { minutesAfter } from '@homeward/domain/time';
import { everyReceiptOf } from '@homeward/store/case-receipts';
import type { Store } from '@homeward/store/open-store';
import { type ReceiptDraft, recordReading } from '@homeward/store/receipt';
import { receiptsOfCase } from '@homeward/store/receipts-of-case';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';

let store: Store;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ store, stop } = await openDatabase());
});
afterAll(() => stop());

type Who = keyof typeof people;

/** Something that somebody did, so many minutes after the person came. */
async function done(who: Who, operation: string, thing: string, minutes: number, more: Partial<ReceiptDraft> = {}) {
  await recordReading(store, { actor: people[who], operation, thing, at: minutesAfter(now, minutes), ...more });
}

type Said = { readonly operation: string; readonly thing: string; readonly at: string };

/** Receipts as they are told apart here, the earliest first. */
function inShort(receipts: readonly Said[]): readonly string[] {
  const minutes = ({ at }: Said) => (Date.parse(at) - Date.parse(now)) / 60_000;
  return receipts
    .toSorted((one, other) => minutes(one) - minutes(other))
    .map((one) => `${minutes(one)} ${one.operation} ${one.thing}`);
}

describe('every receipt of a case', () => {
  test('is whatever names the case, at any desk, whole', async () => {
    const [id, other] = [idOf(100), idOf(101)];
    const more = { caseId: id, purpose: 'care', restsOn: 'consent-1', deviceAt: now, exception: 'danger' };
    await done('case-worker', 'viewCase', `case#${id}`, 1, more);
    await done('health-worker', 'viewHealth', `case#${id}`, 2, { caseId: id });
    await done('case-worker', 'viewCase', `case#${other}`, 3, { caseId: other });
    await done('auditor', 'viewCase', `case#${id}`, 4);
    const none = { deviceAt: '', purpose: '', restsOn: '', exception: '', asked: '', prior: '' };
    expect(await everyReceiptOf(store, id, [])).toStrictEqual([
      {
        n: 1,
        thing: `case#${id}`,
        operation: 'viewCase',
        who: 'case-worker-1',
        role: 'case-worker',
        organisation: 'social-affairs',
        at: minutesAfter(now, 1),
        ...none,
        ...more,
      },
      {
        n: 1,
        thing: `case#${id}`,
        operation: 'viewHealth',
        who: 'health-worker-1',
        role: 'health-worker',
        organisation: 'social-affairs',
        at: minutesAfter(now, 2),
        ...none,
        caseId: id,
      },
    ]);
    expect(await everyReceiptOf(store, idOf(109), [])).toEqual([]);
  });

  test('is what was done with its copies by whoever got them, and with no other copy', async () => {
    const [id, given, abroad, elsewhere] = [idOf(110), idOf(111), idOf(112), idOf(113)];
    await done('case-worker', 'shareDisclosure', `disclosure#${given}`, 1, { caseId: id });
    await done('provider', 'openDisclosure', `disclosure#${given}`, 2);
    await done('provider', 'openDisclosure', `disclosure#${given}`, 3);
    await done('embassy-vn', 'openDisclosure', `disclosure#${abroad}`, 4);
    await done('embassy-th', 'openDisclosure', `disclosure#${abroad}`, 5);
    await done('provider', 'openDisclosure', `disclosure#${elsewhere}`, 6);
    const copies = [
      { id: given, desk: 'partner', country: 'KH' },
      { id: abroad, desk: 'embassy', country: 'VN' },
    ];
    expect(inShort(await everyReceiptOf(store, id, copies))).toEqual([
      `1 shareDisclosure disclosure#${given}`,
      `2 openDisclosure disclosure#${given}`,
      `3 openDisclosure disclosure#${given}`,
      `4 openDisclosure disclosure#${abroad}`,
    ]);
  });

  test('is what the border did with the person, and who looked at the truck from then on', async () => {
    const [id, batch, arrival, beside] = [idOf(120), idOf(121), idOf(122), idOf(123)];
    await done('intake', 'viewBatch', `batch#${batch}`, -1);
    await done('intake', 'logArrival', `arrival#${arrival}`, 0);
    await done('intake', 'listTwins', `batch#${batch}`, 0);
    await done('intake', 'countBatch', `batch#${batch}`, 1);
    await done('shift-lead', 'viewBatch', `batch#${batch}`, 2);
    await done('intake', 'logArrival', `arrival#${beside}`, 3);
    await done('intake', 'viewBatch', `batch#${idOf(124)}`, 4);
    await done('intake', 'screenPerson', `arrival#${arrival}`, 5, { caseId: id });
    const found = await everyReceiptOf(store, id, [], { batch, arrival });
    expect(inShort(found)).toEqual([
      `0 logArrival arrival#${arrival}`,
      `0 listTwins batch#${batch}`,
      `2 viewBatch batch#${batch}`,
      `5 screenPerson arrival#${arrival}`,
    ]);
    expect(inShort(await everyReceiptOf(store, id, []))).toEqual([`5 screenPerson arrival#${arrival}`]);
  });

  test('is none of a truck of which the border wrote nothing down of the person', async () => {
    const batch = idOf(131);
    await done('intake', 'viewBatch', `batch#${batch}`, 1);
    expect(await everyReceiptOf(store, idOf(130), [], { batch, arrival: idOf(132) })).toEqual([]);
  });
});

describe('the list of what was done with a case', () => {
  const id = idOf(140);

  beforeAll(async () => {
    await done('case-worker', 'viewCase', `case#${id}`, 10, { caseId: id, purpose: 'care', asked: 'asked' });
    await done('counterpart-vn', 'viewHandover', `handover#${idOf(141)}`, 11, { caseId: id });
    await done('shift-lead', 'viewArrival', `arrival#${idOf(142)}`, 12, { caseId: id });
    await done('case-worker', 'viewCase', `case#${idOf(143)}`, 13, { caseId: idOf(143) });
  });

  test('names the desk of each entry, the latest first, and no hash, no look-up and no case', async () => {
    const none = { deviceAt: '', purpose: '', restsOn: '', exception: '' };
    const by = (who: Who) => {
      const { id: name, role, organisation } = people[who];
      return { who: name, role, organisation };
    };
    expect(await receiptsOfCase(store, id, { limit: 9 })).toStrictEqual({
      items: [
        {
          desk: 'transit',
          n: 1,
          thing: `arrival#${idOf(142)}`,
          operation: 'viewArrival',
          ...by('shift-lead'),
          at: minutesAfter(now, 12),
          ...none,
        },
        {
          desk: 'counterpart',
          n: 1,
          thing: `handover#${idOf(141)}`,
          operation: 'viewHandover',
          ...by('counterpart-vn'),
          at: minutesAfter(now, 11),
          ...none,
        },
        {
          desk: 'casework',
          n: 1,
          thing: `case#${id}`,
          operation: 'viewCase',
          ...by('case-worker'),
          at: minutesAfter(now, 10),
          ...none,
          purpose: 'care',
        },
      ],
      next: null,
    });
    expect(await receiptsOfCase(store, idOf(149), { limit: 9 })).toEqual({ items: [], next: null });
  });

  test('goes on where a page ended, and takes no cursor that it did not give', async () => {
    const first = await receiptsOfCase(store, id, { limit: 2 });
    if (first === 'invalid' || first.next === null) expect.fail('there is a second page');
    expect(first.items.map(({ desk }) => desk)).toEqual(['transit', 'counterpart']);
    const second = await receiptsOfCase(store, id, { limit: 2, cursor: first.next });
    expect(second).toMatchObject({ items: [{ desk: 'casework' }], next: null });
    expect(await receiptsOfCase(store, idOf(143), { limit: 2, cursor: first.next })).toBe('invalid');
    expect(await receiptsOfCase(store, id, { limit: 2, cursor: 'made-up' })).toBe('invalid');
  });

  test('an entry that names no case is found by its own chain alone', async () => {
    await done('case-worker', 'listCases', 'actor#case-worker-1', 20);
    const items = (await itemsOf(store, 'receipts')).filter(({ pk }) => pk === 'KH#casework#actor#case-worker-1');
    expect(items.map(({ sk, byCasePk }) => ({ sk, byCasePk }))).toEqual([
      { sk: 'entry#0000000001', byCasePk: undefined },
    ]);
    expect(await receiptsOfCase(store, '', { limit: 9 })).toEqual({ items: [], next: null });
  });
});
