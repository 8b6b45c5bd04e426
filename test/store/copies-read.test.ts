import type { ReceivedLine } from '@homeward/domain/case/disclosures/received-line';
import { minutesAfter } from '@homeward/domain/time';
import { copiesReceived, copyAt, copyWrite } from '@homeward/store/copies';
import {
  copiesChangedSince,
  copyChangeWrite,
  erasedCopyWrite,
  forgetErasedCopies,
  keepTombstone,
} from '@homeward/store/copy-changes';
import type { Store } from '@homeward/store/open-store';
import { type Put, putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { removeAll } from '../../packages/store/src/remove-all.ts';
import { idOf, now } from '../domain/made.ts';
import { emptyTable, itemsOf, openDatabase } from './database.ts';

let store: Store;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ store, stop } = await openDatabase());
});
afterAll(() => stop());
beforeEach(() => emptyTable(store, 'exchange'));

const partner = { country: 'KH', desk: 'partner' };
const embassy = { country: 'VN', desk: 'embassy' };
const seals = { identity: { jwe: 'sealed', version: 1 } };
const [earlier, later] = [minutesAfter(now, -5), minutesAfter(now, 5)];

async function lay(...writes: readonly Put[]): Promise<void> {
  for (const write of writes) await putAlone(store, write);
}

async function placesLeft(): Promise<readonly string[]> {
  return (await itemsOf(store, 'exchange')).map(({ pk, sk }) => `${pk}|${sk}`);
}

describe('a copy at its recipient’s desk', () => {
  const shared: ReceivedLine = { id: idOf(1), for: 'referral', sections: ['identity'], at: now, status: 'alive' };
  const toAnNgo: ReceivedLine = { ...shared, organisation: 'ngo-1' };
  const item = { pk: `KH#partner#disclosure#${idOf(1)}`, sk: 'sealed', sections: seals };

  test('of one organisation is found by that organisation', () => {
    expect(copyWrite(partner, idOf(1), seals, toAnNgo)).toStrictEqual({
      table: 'exchange',
      item: {
        ...item,
        v: 1,
        line: toAnNgo,
        receivedPk: 'KH#partner#received#ngo-1',
        receivedSk: `${now}#${idOf(1)}`,
      },
    });
  });

  test('of no organisation, or of a handover, stands in no list, and without a line it is sealed alone', () => {
    const sheet: ReceivedLine = { ...shared, handover: idOf(9) };
    for (const line of [shared, sheet, { ...sheet, organisation: 'ngo-1' }])
      expect(copyWrite(partner, idOf(1), seals, line)).toStrictEqual({
        table: 'exchange',
        item: { ...item, v: 1, line },
      });
    expect(copyWrite(partner, idOf(1), seals, undefined)).toStrictEqual({ table: 'exchange', item });
  });

  test('is read back at that desk alone, with its line where it has one', async () => {
    await lay(copyWrite(partner, idOf(1), seals, toAnNgo), copyWrite(embassy, idOf(2), seals, undefined));
    expect(await copyAt(store, partner, idOf(1))).toEqual({ sections: seals, line: toAnNgo });
    expect(await copyAt(store, embassy, idOf(2))).toEqual({ sections: seals, line: undefined });
    expect(await copyAt(store, embassy, idOf(1))).toBeUndefined();
  });

  test('is listed for its organisation at its desk, the newest first, page by page', async () => {
    const lineOf = (n: number, at: string, more: object = {}) => ({ ...toAnNgo, id: idOf(n), at, ...more });
    const [first, second, third] = [lineOf(13, earlier), lineOf(11, now), lineOf(12, later)];
    const left = [lineOf(14, now, { organisation: 'ngo-2' }), lineOf(15, now, { handover: idOf(9) })];
    for (const line of [second, third, first, ...left]) await lay(copyWrite(partner, line.id, seals, line));
    const abroad = lineOf(16, now);
    await lay(copyWrite(embassy, abroad.id, seals, abroad));
    const of = (organisation: string, limit: number, cursor?: string) =>
      copiesReceived(store, partner, organisation, { limit, cursor });
    expect(await of('ngo-1', 9)).toEqual({ items: [third, second, first], next: null });
    expect(await of('ngo-3', 9)).toEqual({ items: [], next: null });
    expect(await copiesReceived(store, embassy, 'ngo-1', { limit: 9 })).toEqual({ items: [abroad], next: null });
    const page = await of('ngo-1', 2);
    if (page === 'invalid' || page.next === null) expect.fail('there is a second page');
    expect(page.items).toEqual([third, second]);
    expect(await of('ngo-1', 2, page.next)).toEqual({ items: [first], next: null });
    expect(await of('ngo-2', 2, page.next)).toBe('invalid');
  });
});

describe('what a partner’s own system is told of copies', () => {
  const told = (n: number, status: 'alive' | 'ended' | 'withdrawn' = 'alive') => ({
    disclosure: idOf(n),
    version: 1,
    status,
  });
  const erased = (n: number) => ({ disclosure: idOf(n), version: 0, status: 'erased' });
  /** What was told of a copy goes with the copy's partition. */
  const emptiedOf = (n: number) =>
    removeAll(store, [{ table: 'exchange', key: { pk: `KH#partner#disclosure#${idOf(n)}`, sk: 'told' } }]);
  const changes = (organisation: string, since?: string) =>
    copiesChangedSince(store, organisation, since, { limit: 9 });

  test('is the last change of each since a moment, the earliest first, its own alone', async () => {
    await lay(
      copyChangeWrite('ngo-1', told(1), later),
      copyChangeWrite('ngo-1', told(2), earlier),
      copyChangeWrite('ngo-1', told(3), earlier),
      copyChangeWrite('ngo-1', told(3, 'withdrawn'), now),
      copyChangeWrite('ngo-2', told(4), now),
    );
    const [second, third, first] = [
      { at: earlier, told: told(2) },
      { at: now, told: told(3, 'withdrawn') },
      { at: later, told: told(1) },
    ];
    expect(await changes('ngo-1')).toEqual({ items: [second, third, first], next: null });
    expect(await changes('ngo-1', now)).toEqual({ items: [third, first], next: null });
    expect(await changes('ngo-2')).toEqual({ items: [{ at: now, told: told(4) }], next: null });
    const cursor = Buffer.from('{}').toString('base64url');
    expect(await copiesChangedSince(store, 'ngo-1', undefined, { limit: 9, cursor })).toBe('invalid');
  });

  test('of an erased person is the copy’s id and the moment, in a place of its own', () => {
    const of = { id: idOf(1), organisation: 'ngo-1' };
    expect(erasedCopyWrite(of, now)).toStrictEqual({
      table: 'exchange',
      item: {
        pk: 'KH#partner#gone',
        sk: `${now}#${idOf(1)}`,
        v: 0,
        line: erased(1),
        receivedPk: 'KH#partner#told#ngo-1',
        receivedSk: `${now}#${idOf(1)}`,
      },
    });
  });

  test('at an erasure of a copy alive is the erasure; of one that was over by then its end, at that moment', async () => {
    await lay(
      copyChangeWrite('ngo-1', told(1), earlier),
      copyChangeWrite('ngo-2', told(2, 'ended'), earlier),
      copyChangeWrite('ngo-2', told(3, 'withdrawn'), now),
    );
    for (const n of [1, 2, 3]) await keepTombstone(store, idOf(n), later);
    expect(await placesLeft()).toEqual([
      ...[1, 2, 3].map((n) => `KH#partner#disclosure#${idOf(n)}|told`),
      `KH#partner#gone|${earlier}#${idOf(2)}`,
      `KH#partner#gone|${now}#${idOf(3)}`,
      `KH#partner#gone|${later}#${idOf(1)}`,
    ]);
    for (const n of [1, 2, 3]) await emptiedOf(n);
    expect(await changes('ngo-1')).toEqual({ items: [{ at: later, told: erased(1) }], next: null });
    expect(await changes('ngo-2')).toEqual({
      items: [
        { at: earlier, told: erased(2) },
        { at: now, told: erased(3) },
      ],
      next: null,
    });
  });

  test('is nothing of a copy of which it never heard', async () => {
    await lay(copyWrite(partner, idOf(1), seals, undefined));
    await keepTombstone(store, idOf(1), now);
    await keepTombstone(store, idOf(2), now);
    expect(await placesLeft()).toEqual([`KH#partner#disclosure#${idOf(1)}|sealed`]);
  });

  test('is forgotten of those erased before a moment, and of nobody else', async () => {
    const gone = (n: number, at: string) => erasedCopyWrite({ id: idOf(n), organisation: 'ngo-1' }, at);
    await lay(gone(1, earlier), gone(2, earlier), gone(3, now), gone(4, later));
    await lay(copyChangeWrite('ngo-1', told(5), earlier));
    expect(await forgetErasedCopies(store, now)).toBe(2);
    expect(await placesLeft()).toEqual([
      `KH#partner#disclosure#${idOf(5)}|told`,
      `KH#partner#gone|${now}#${idOf(3)}`,
      `KH#partner#gone|${later}#${idOf(4)}`,
    ]);
    expect(await forgetErasedCopies(store, now)).toBe(0);
  });
});
