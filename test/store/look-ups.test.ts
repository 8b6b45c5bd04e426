import { recordLookUp } from '@homeward/store/look-ups';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenChains } from './chains.ts';
import { itemsOf, openDatabase } from './database.ts';
import { actorOf, at } from './people.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const cap = { cases: 20, minutes: 60 };
const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

function lookerUp() {
  const actor = { ...actorOf('supervisor'), id: `invented-${uuidv7()}` };
  const thing = `actor#${actor.id}`;
  return {
    thing,
    looks: (id: string, minutes = 0) =>
      recordLookUp(store, { actor, operation: 'viewCase', thing, at: later(minutes) }, id, cap),
  };
}

async function spend(looks: (id: string) => Promise<string>, ids: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  for (const id of ids) said.push(await looks(id));
  return said;
}

const ids = (count: number) => Array.from({ length: count }, () => uuidv7());

describe('[ASVS-2.4.1] look-ups of cases that are not the person’s', () => {
  test('the twenty-first case of an hour is refused; those the person has looked at open again, and an hour later the person goes on', async () => {
    const { looks } = lookerUp();
    const twenty = ids(20);
    expect(new Set(await spend(looks, twenty))).toEqual(new Set(['recorded']));
    expect(await looks(uuidv7(), 1)).toBe('too-many');
    expect(await looks(twenty[0] ?? '', 2)).toBe('recorded');
    // That look counts from then on; the others have gone.
    expect(await looks(uuidv7(), 60)).toBe('recorded');
  });

  test('asking for one case over and over hides none of the others', async () => {
    const { looks } = lookerUp();
    const [one = '', ...others] = ids(20);
    for (const id of others) await spend(looks, [id, ...Array.from({ length: 9 }, () => one)]);
    expect(await looks(uuidv7())).toBe('too-many');
  });

  test('thirty at once are twenty, whichever come first, and their chain has no gap', async () => {
    const { looks, thing } = lookerUp();
    const said: string[] = [];
    // Five at a time: more readers than tries would be told to wait instead.
    for (let round = 0; round < 6; round += 1) said.push(...(await Promise.all(ids(5).map((id) => looks(id)))));
    expect(said.filter((one) => one === 'recorded')).toHaveLength(20);
    const chain = (await itemsOf(store, 'receipts')).filter(({ pk }) => pk === `KH#casework#${thing}`);
    expect(brokenChains(chain)).toEqual([]);
  });

  test('nobody is refused for the look-ups of another', async () => {
    await spend(lookerUp().looks, ids(20));
    expect(await lookerUp().looks(uuidv7())).toBe('recorded');
  });

  test('an entry tells no id, and is as large for what is there as for what is not', async () => {
    const { looks, thing } = lookerUp();
    const [one = '', two = ''] = ids(2);
    await spend(looks, [one, two]);
    const chain = (await itemsOf(store, 'receipts')).filter(({ pk }) => pk === `KH#casework#${thing}`);
    expect(JSON.stringify(chain)).not.toContain(one);
    const [first, second] = chain.map(({ asked }) => String(asked));
    expect(first).toHaveLength(second?.length ?? 0);
    expect(first).not.toBe(second);
  });
});
