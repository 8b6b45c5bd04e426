import type { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { cases } from '@homeward/store/cases';
import { openLoadsOf } from '@homeward/store/lists';
import { stateItem } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { pageEvery, pagesOf } from '@homeward/store/page';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';

const items = (n: number) => [{ n: 2 * n }, { n: 2 * n + 1 }];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Four pages of two, and when each was asked for; `fails`: the page that cannot be read. */
function book(fails?: number) {
  const asked: number[] = [];
  const began = performance.now();
  const ask = async (start: Readonly<Record<string, unknown>> | undefined) => {
    const page = Number(start?.['page'] ?? 0);
    asked.push(performance.now() - began);
    if (page === fails) throw new Error(`page ${page} is torn`);
    return { Items: items(page), LastEvaluatedKey: page < 3 ? { page: page + 1 } : undefined };
  };
  return { asked, pages: pagesOf(ask) };
}

async function readAll(pages: AsyncIterable<unknown>, seen: unknown[]): Promise<string | undefined> {
  try {
    for await (const page of pages) seen.push(page);
  } catch (fault) {
    return (fault as Error).message;
  }
  return undefined;
}

test('every page comes once, in order, and no two are asked for within an eighth of a second', async () => {
  const { asked, pages } = book();
  const seen: unknown[] = [];
  const reading = readAll(pages, seen);
  await vi.runAllTimersAsync();
  expect(await reading).toBeUndefined();
  expect(seen).toEqual([0, 1, 2, 3].map(items));
  expect(asked).toEqual([0, 1, 2, 3].map((page) => page * pageEvery));
});

test('the next page is asked for while what came is looked at, and long looks are not caught up', async () => {
  const { asked, pages } = book();
  await pages.next();
  await vi.advanceTimersByTimeAsync(pageEvery - 1);
  expect(asked).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([0, pageEvery]);
  await vi.advanceTimersByTimeAsync(9 * pageEvery);
  const reading = readAll(pages, []);
  await vi.runAllTimersAsync();
  await reading;
  expect(asked).toEqual([0, 1, 10, 11].map((page) => page * pageEvery));
});

test('a page that cannot be read ends the reading with its fault, after the pages before it', async () => {
  const { pages } = book(1);
  const seen: unknown[] = [];
  const reading = readAll(pages, seen);
  await vi.runAllTimersAsync();
  expect(await reading).toBe('page 1 is torn');
  expect(seen).toEqual([items(0)]);
});

test('whoever stops early hears nothing of a page that could not be read after', async () => {
  const { pages } = book(1);
  for await (const page of pages) {
    expect(page).toEqual(items(0));
    break;
  }
  await vi.runAllTimersAsync();
  await new Promise((resolve) => setImmediate(resolve));
});

test('every open case of an organisation is read to the end, in pages as large as the database gives', async () => {
  const ids = [1, 2, 3].map(idOf);
  const asked: QueryCommand['input'][] = [];
  const send = async ({ input }: QueryCommand) => {
    asked.push(input);
    const at = Number(input.ExclusiveStartKey?.['at'] ?? 0);
    const id = ids[at] ?? '';
    const LastEvaluatedKey = at + 1 < ids.length ? { at: at + 1 } : undefined;
    return { Items: [stateItem(cases, id, 1, fileOf({ id }))], LastEvaluatedKey };
  };
  const store = { db: { send }, names: { cases: 'cases' } } as unknown as Store;
  const reading = openLoadsOf(store, 'social-affairs');
  await vi.runAllTimersAsync();
  expect((await reading).map(({ id }) => id)).toEqual(ids);
  expect(asked.map(({ Limit }) => Limit)).toEqual([undefined, undefined, undefined]);
});
