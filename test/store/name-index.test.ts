import { QueryCommand, type QueryCommandInput, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { askedTextsByKey, type SoughtPerson, tagTextsByKey } from '@homeward/domain/people/sought';
import { filesNear, filesUnder, type Hit, tagWrites } from '@homeward/store/name-index';
import { type Put, toTransactItem } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

async function plant(puts: readonly Put[]): Promise<void> {
  for (let from = 0; from < puts.length; from += 100) {
    const TransactItems = puts.slice(from, from + 100).map((put) => toTransactItem(store, put));
    await store.db.send(new TransactWriteCommand({ TransactItems }));
  }
}

const names = ['Sok Dara', 'Dara Sok', 'Sokh Tara', 'Chan Sophea', 'Chann Sopheap', 'Nguyen Thi Anh', 'Kim'] as const;
const years = [undefined, 1989, 1990, 1991, 1992, 2004] as const;

function personAt(index: number): SoughtPerson {
  const year = years[(index * 5) % years.length];
  const latin = names[index % names.length] ?? '';
  return { name: { latin }, ...(year === undefined ? {} : { birthYear: String(year) }) };
}

function written(id: string, person: SoughtPerson): readonly Put[] {
  return tagWrites({ id, organisation: 'shelter' }, tagTextsByKey(person));
}

function called(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ id, shared }) => `${id} ${shared.toSorted().join(', ')}`).toSorted();
}

const people = Array.from({ length: 42 }, (_, index) => personAt(index));

async function bothWays(person: SoughtPerson) {
  const keys = askedTextsByKey(person);
  const sent = vi.spyOn(store.db, 'send');
  const near = called(await filesNear(store, keys));
  const queries = sent.mock.calls.filter(([command]) => (command as object) instanceof QueryCommand);
  sent.mockRestore();
  const under = called(
    await filesUnder(
      store,
      keys.flatMap(({ asked }) => asked),
    ),
  );
  return { near, under, keys: keys.length, queries: queries.map(([command]) => command.input as QueryCommandInput) };
}

describe('Files that may be of one person', () => {
  beforeAll(() => plant(people.flatMap((person, index) => written(`file-${index}`, person))));

  test('are found by one Query a key, and they are the same as year by year', async () => {
    let found = 0;
    for (const person of people) {
      const { near, under, keys, queries } = await bothWays(person);
      expect(near).toEqual(under);
      expect(queries).toHaveLength(keys);
      found += near.length;
    }
    expect(found).toBeGreaterThan(people.length);
  });

  test('are found year by year where so many are called so that they fill a page, or an entry does not tell its year', async () => {
    const common = { name: { latin: 'Common Name' } };
    const many = Array.from({ length: 205 }, (_, index) => ({ ...common, birthYear: String(1950 + (index % 60)) }));
    await plant(many.flatMap((person, index) => written(`many-${String(index).padStart(3, '0')}`, person)));
    const crowded = await bothWays({ ...common, birthYear: '1980' });
    expect(crowded.near).toEqual(crowded.under);
    expect(crowded.near).toHaveLength(9);
    expect(crowded.queries.length).toBe(5 * crowded.keys);
    const old = { name: { latin: 'Older Entry' }, birthYear: '1980' };
    const bare = written('old', old).map(({ table, item: { born: _, ...item } }) => ({ table, item }) as Put);
    await plant(bare);
    const before = await bothWays(old);
    expect(before.near).toEqual(before.under);
    expect(before.near).toHaveLength(1);
  });
});
