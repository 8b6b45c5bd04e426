import { minutesAfter } from '@homeward/domain/time';
import { everyReceiptOf } from '@homeward/store/case-receipts';
import type { Store } from '@homeward/store/open-store';
import { chainHead, type ReceiptDraft, receiptWrite, recordReading } from '@homeward/store/receipt';
import { chainOf } from '@homeward/store/receipt-chain';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { openDatabase } from './database.ts';

let store: Store;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ store, stop } = await openDatabase());
});
afterAll(() => stop());

type Who = keyof typeof people;

type More = Partial<ReceiptDraft>;
const draftOf = (who: Who, operation: string, thing: string, minutes: number, more: More): ReceiptDraft => ({
  actor: people[who],
  operation,
  thing,
  at: minutesAfter(now, minutes),
  ...more,
});

/** Something that somebody read, so many minutes after the person came. */
async function done(who: Who, operation: string, thing: string, minutes: number, more: More = {}) {
  await recordReading(store, draftOf(who, operation, thing, minutes, more));
}

/** Something that somebody wrote then: its receipt stands in the chain of the thing, as readings once did too. */
async function wrote(who: Who, operation: string, thing: string, minutes: number, more: More = {}) {
  const draft = draftOf(who, operation, thing, minutes, more);
  await putAlone(store, receiptWrite(draft, await chainHead(store, chainOf(draft))));
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
    await wrote('case-worker', 'shareDisclosure', `disclosure#${given}`, 1, { caseId: id });
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
    await wrote('intake', 'logArrival', `arrival#${arrival}`, 0);
    await done('intake', 'listTwins', `batch#${batch}`, 0);
    await wrote('intake', 'countBatch', `batch#${batch}`, 1);
    await done('shift-lead', 'viewBatch', `batch#${batch}`, 2);
    await wrote('intake', 'logArrival', `arrival#${beside}`, 3);
    await done('intake', 'viewBatch', `batch#${idOf(124)}`, 4);
    await wrote('intake', 'screenPerson', `arrival#${arrival}`, 5, { caseId: id });
    const found = await everyReceiptOf(store, id, [], { batch, arrival });
    expect(inShort(found)).toEqual([
      `0 logArrival arrival#${arrival}`,
      `0 listTwins batch#${batch}`,
      `2 viewBatch batch#${batch}`,
      `5 screenPerson arrival#${arrival}`,
    ]);
    expect(inShort(await everyReceiptOf(store, id, []))).toEqual([`5 screenPerson arrival#${arrival}`]);
  });

  test('is also what was read while readings stood in the chain of what was read', async () => {
    const [id, batch, arrival, given] = [idOf(125), idOf(126), idOf(127), idOf(128)];
    await wrote('intake', 'logArrival', `arrival#${arrival}`, 0);
    await wrote('intake', 'viewBatch', `batch#${batch}`, 1);
    await wrote('provider', 'readDisclosure', `disclosure#${given}`, 2);
    await done('intake', 'viewBatch', `batch#${batch}`, 3);
    await done('provider', 'readDisclosure', `disclosure#${given}`, 4);
    const copies = [{ id: given, desk: 'partner', country: 'KH' }];
    expect(inShort(await everyReceiptOf(store, id, copies, { batch, arrival }))).toEqual([
      `0 logArrival arrival#${arrival}`,
      `1 viewBatch batch#${batch}`,
      `2 readDisclosure disclosure#${given}`,
      `3 viewBatch batch#${batch}`,
      `4 readDisclosure disclosure#${given}`,
    ]);
  });

  test('is none of a truck of which the border wrote nothing down of the person', async () => {
    const batch = idOf(131);
    await done('intake', 'viewBatch', `batch#${batch}`, 1);
    expect(await everyReceiptOf(store, idOf(130), [], { batch, arrival: idOf(132) })).toEqual([]);
  });
});
