import { perform } from '@homeward/store/perform';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { itemsOf, openDatabase } from './database.ts';
import { commandOf } from './people.ts';
import { count, loggingOf, truckAt } from './trucks.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

type Item = { readonly sk: string | { readonly S: string } };
type Read = { readonly output: { readonly Responses?: Record<string, Item[]> } };

function isEvent({ sk }: Item): boolean {
  return (typeof sk === 'string' ? sk : sk.S).startsWith('event#');
}

/** The next reading of several items sees the state that a command has just written and not yet the event beside it. */
async function withTornReading<Result>(work: () => Promise<Result>): Promise<Result> {
  const name = uuidv7();
  let torn = false;
  store.db.middlewareStack.add(
    (next, { commandName }) =>
      async (given) => {
        const read = (await next(given)) as Read;
        if (!commandName?.startsWith('BatchGet') || torn) return read as never;
        torn = true;
        for (const items of Object.values(read.output.Responses ?? {}))
          items.splice(0, items.length, ...items.filter((item) => !isEvent(item)));
        return read as never;
      },
    { step: 'initialize', name },
  );
  try {
    return await work();
  } finally {
    store.db.middlewareStack.remove(name);
    expect(torn).toBe(true);
  }
}

test('a command repeated while its first sending commits is answered as done, not as stale', async () => {
  const batch = await truckAt(store);
  const sent = { key: uuidv7(), ifMatch: 1 };
  const first = await count(store, batch, sent);
  const before = await itemsOf(store, 'arrivals');
  expect(await withTornReading(() => count(store, batch, sent))).toEqual({ ...first, repeated: true });
  expect(await itemsOf(store, 'arrivals')).toEqual(before);
});

test('a creation repeated so is answered as done, not as already there', async () => {
  const command = commandOf('logBatch');
  const first = await perform(store, command, loggingOf(command));
  const again = await withTornReading(() => perform(store, command, loggingOf(command)));
  expect(again).toEqual({ ...first, repeated: true });
});

test('what really is stale stays so', async () => {
  const batch = await truckAt(store);
  await count(store, batch, { ifMatch: 1 });
  expect(await withTornReading(() => count(store, batch, { ifMatch: 1 }))).toMatchObject({ type: 'stale', version: 2 });
});
