import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { batchesOfCentre } from '@homeward/store/lists';
import { nameOf } from '@homeward/store/open-store';
import { pageOf } from '@homeward/store/page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { intake } from './people.ts';
import { truckAt } from './trucks.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const mine = `centre#${intake.organisation}#open`;
const query = { table: 'arrivals', index: 'byCentre', partition: mine } as const;
const trucks: string[] = [];

beforeAll(async () => {
  for (let one = 0; one < 5; one += 1) trucks.push(await truckAt(store));
});

function forged(start: unknown): string {
  return Buffer.from(JSON.stringify(start)).toString('base64url');
}

function keyIn(partition: string) {
  return { byCentrePk: partition, byCentreSk: '2026', pk: 'batch#x', sk: 'state' };
}

/** Where a page of so many lines ends. */
async function cursorOf(limit: number): Promise<string> {
  const page = await pageOf(store, query, { limit });
  if (page === 'invalid' || page.next === null) return expect.fail('the list ends there');
  return page.next;
}

describe('a list, page by page', () => {
  test('shows everything once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await batchesOfCentre(store, intake.organisation, false, { limit: 2, cursor });
      if (page === 'invalid') return expect.fail('our own cursor is invalid');
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ line }) => line.id));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(seen.toSorted()).toEqual(trucks.toSorted());
  });
  test.each([
    ['another partition', forged(keyIn('centre#another#open'))],
    ['no partition', forged({ pk: 'batch#x', sk: 'state' })],
    ['the partition of the table instead of the index', forged({ pk: mine, sk: 'state' })],
    ['a value that is no string', forged({ ...keyIn(mine), sk: { S: 'state' } })],
    ['a list', forged([mine])],
    ['nothing', forged(null)],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no base64', '%%%'],
    ['an empty cursor', ''],
  ])('a cursor with %s is invalid', async (_what, cursor) => {
    expect(await pageOf(store, query, { limit: 2, cursor })).toBe('invalid');
  });
  test('[ASVS-1.2.4] keys of our own partition are no cursor, and a moment that somebody else put into one leads nowhere but into it', async () => {
    const start = { ...keyIn(mine), byCentreSk: '0', pk: 'batch#of-another-centre' };
    expect(await pageOf(store, query, { limit: 10, cursor: forged(start) })).toBe('invalid');
    const text = Buffer.from(await cursorOf(2), 'base64url').toString('latin1');
    const changed = Buffer.from(`${text.slice(0, 28)}2000-01-01`).toString('base64url');
    const page = await pageOf(store, query, { limit: 10, cursor: changed });
    if (page === 'invalid') return expect.fail('the cursor is well made');
    expect(page.items.map((item) => item['byCentrePk'])).toEqual(trucks.map(() => mine).slice(0, page.items.length));
  });
  test('[ASVS-8.2.3] says in its cursor no key of a table, no centre and no id: a fingerprint, and the moment of its last line', async () => {
    const text = Buffer.from(await cursorOf(2), 'base64url').toString('latin1');
    expect(text).toMatch(/^[\w-]{28}\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
    for (const key of ['byCentre', 'batch#', 'state', 'centre#', intake.organisation, ...trucks])
      expect(text).not.toContain(key);
  });
  test('goes on from its moment where its last line has moved meanwhile: something comes twice rather than never', async () => {
    const own = await pageOf(store, query, { limit: 10 });
    if (own === 'invalid') return expect.fail('a list without a cursor');
    const last = own.items[1];
    const at = { TableName: nameOf(store, 'arrivals'), Key: { pk: String(last?.['pk']), sk: 'state' } };
    const cursor = await cursorOf(2);
    const { Item } = await store.db.send(new GetCommand(at));
    await store.db.send(new DeleteCommand(at));
    const page = await pageOf(store, query, { limit: 10, cursor });
    if (page === 'invalid') return expect.fail('our own cursor is invalid');
    expect(page.items.map(({ pk }) => pk)).toEqual(expect.arrayContaining(own.items.slice(2).map(({ pk }) => pk)));
    await store.db.send(new PutCommand({ TableName: at.TableName, Item }));
  });
});
test.each([
  ['a key too few', { byCentrePk: mine, byCentreSk: '2026' }],
  ['an empty key', { ...keyIn(mine), byCentreSk: '' }],
  ['a key longer than any', { ...keyIn(mine), byCentreSk: 'x'.repeat(2000) }],
  ['a key too many', { ...keyIn(mine), more: 'x' }],
])('a cursor of our partition with %s is invalid, not a fault', async (_what, start) => {
  expect(await pageOf(store, query, { limit: 2, cursor: forged(start) })).toBe('invalid');
});
