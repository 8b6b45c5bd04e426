import { minutesAfter } from '@homeward/domain/time';
import { type ReceiptDraft, recordReading } from '@homeward/store/receipt';
import { receiptsOfCase } from '@homeward/store/receipts-of-case';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

type Who = keyof typeof people;

/** Something that somebody read, so many minutes after the person came. */
async function done(who: Who, operation: string, thing: string, minutes: number, more: Partial<ReceiptDraft> = {}) {
  await recordReading(store, { actor: people[who], operation, thing, at: minutesAfter(now, minutes), ...more });
}

describe('the list of what was done with a case', () => {
  const id = idOf(140);

  beforeAll(async () => {
    await done('case-worker', 'viewCase', `case#${id}`, 10, { caseId: id, purpose: 'care', asked: 'asked' });
    await done('counterpart-vn', 'viewHandover', `handover#${idOf(141)}`, 11, { caseId: id });
    await done('shift-lead', 'viewArrival', `arrival#${idOf(142)}`, 12, { caseId: id });
    await done('case-worker', 'viewCase', `case#${idOf(143)}`, 13, { caseId: idOf(143) });
  });

  test('names the desk of each entry, the latest first, and no hash, no number, no look-up and no case', async () => {
    const none = { deviceAt: '', purpose: '', restsOn: '', exception: '' };
    const by = (who: Who) => {
      const { id: name, role, organisation } = people[who];
      return { who: name, role, organisation };
    };
    expect(await receiptsOfCase(store, id, { limit: 9 })).toStrictEqual({
      items: [
        {
          desk: 'transit',
          thing: `arrival#${idOf(142)}`,
          operation: 'viewArrival',
          ...by('shift-lead'),
          at: minutesAfter(now, 12),
          ...none,
        },
        {
          desk: 'counterpart',
          thing: `handover#${idOf(141)}`,
          operation: 'viewHandover',
          ...by('counterpart-vn'),
          at: minutesAfter(now, 11),
          ...none,
        },
        {
          desk: 'casework',
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
