import type { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { cases } from '@homeward/store/cases';
import { openCasesOf } from '@homeward/store/lists';
import { stateItem } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { pagesOf } from '@homeward/store/page';
import { expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';

const items = (n: number) => [{ n: 2 * n }, { n: 2 * n + 1 }];

/** Three pages of two; `fails`: the page that cannot be read. */
function book(fails?: number) {
  const asked: number[] = [];
  const ask = async (start: Readonly<Record<string, unknown>> | undefined) => {
    const page = Number(start?.['page'] ?? 0);
    asked.push(page);
    if (page === fails) throw new Error(`page ${page} is torn`);
    return { Items: items(page), LastEvaluatedKey: page < 2 ? { page: page + 1 } : undefined };
  };
  return { asked, pages: pagesOf(ask) };
}

test('every page comes once, in order, and the next one is asked for before what came is looked at', async () => {
  const { asked, pages } = book();
  const seen: unknown[] = [];
  for await (const page of pages) seen.push({ page, asked: [...asked] });
  expect(seen).toEqual([
    { page: items(0), asked: [0, 1] },
    { page: items(1), asked: [0, 1, 2] },
    { page: items(2), asked: [0, 1, 2] },
  ]);
});

test('a page that cannot be read ends the reading with its fault, after the pages before it', async () => {
  const { pages } = book(1);
  const seen: unknown[] = [];
  await expect(
    (async () => {
      for await (const page of pages) seen.push(page);
    })(),
  ).rejects.toThrow('page 1 is torn');
  expect(seen).toEqual([items(0)]);
});

test('whoever stops early hears nothing of a page that could not be read after', async () => {
  const { pages } = book(1);
  for await (const page of pages) {
    expect(page).toEqual(items(0));
    break;
  }
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
  expect((await openCasesOf(store, 'social-affairs')).map(({ id }) => id)).toEqual(ids);
  expect(asked.map(({ Limit }) => Limit)).toEqual([undefined, undefined, undefined]);
});
