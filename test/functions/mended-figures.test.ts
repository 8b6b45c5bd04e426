import { afterAll, describe, expect, test } from 'vitest';
import { itemsOf } from '../store/database.ts';
import { openMending, seats } from './mending-stage.ts';
import { recounted } from './recounted-trucks.ts';

const stage = await openMending();
afterAll(() => stage.stop());

const { lead } = seats;
const letters = 'abcdefghijklmnopqrstuvwxyz';
let names = 0;
/** A name like nobody else’s. */
const nextName = () => {
  names += 1;
  return `Figure ${letters[names % 26]}${letters[Math.floor(names / 26) % 26]}x Person`;
};

/** Small, seeded: the same walk each time. */
function diceOf(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

type Truck = { readonly batch: string; readonly people: string[] };

async function fullTruck(roll: (sides: number) => number): Promise<Truck> {
  const batch = await stage.truck();
  const people: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    const child = roll(2) === 0;
    const arrival = await stage.arrive(batch, nextName(), { birth: child ? '2013' : '1990' });
    people.push(arrival);
    await stage.answer(batch, arrival, 'case-file', false);
    if (child || roll(5) > 0) await stage.screen(batch, arrival, roll(2) === 0 ? [] : ['papers-kept']);
  }
  await stage.count(batch, { women: 4 });
  return { batch, people };
}

async function mendOne(roll: (sides: number) => number, { batch, people }: Truck, other: Truck): Promise<void> {
  const arrival = people[roll(people.length)] ?? '';
  const keeps = roll(2) === 0 ? { batch, people } : other;
  const same = { batch: keeps.batch, arrival: keeps.people[roll(keeps.people.length)] };
  const grown = { reason: 'written-wrongly', age: { birth: roll(2) === 0 ? '1985' : '2015' } };
  const acts: readonly (() => Promise<unknown>)[] = [
    () => stage.mend('correctArrival', batch, arrival, grown),
    () => stage.mend('correctArrival', batch, arrival, { reason: 'other', sex: 'male' }),
    () => stage.mend('withdrawArrival', batch, arrival, { reason: 'was-not-there' }),
    () => stage.mend('withdrawArrival', batch, arrival, { reason: 'logged-twice', sameAs: same }),
    () => stage.mend('referArrival', batch, arrival, { onward: 'ngo' }),
    async () => people.push(await stage.arrive(batch, nextName(), { birth: '2013' })),
  ];
  await acts[roll(acts.length)]?.();
}

const written = async () =>
  (await itemsOf(stage.store, 'arrivals')).filter(({ sk }) => String(sk).startsWith('event#'));

async function told(turn?: Parameters<typeof stage.counted>[0]) {
  const facts = (await stage.counted(turn)).filter(({ type }) => type === 'batch-closed');
  const figures = facts.map(({ id, funnel }) => {
    const { declared: _, counted: _door, ...rest } = funnel as Record<string, number>;
    return [String(id).split('/')[0], rest] as const;
  });
  expect(new Set(figures.map(([pk]) => pk)).size).toBe(figures.length);
  return Object.fromEntries(figures);
}

describe('The figures of closed trucks', () => {
  test('are those of a plain recount after whatever is mended, added late and taken back, in whatever order it is heard', async () => {
    for (let seed = 1; seed <= 16; seed += 1) {
      const roll = diceOf(seed);
      const [one, other] = [await fullTruck(roll), await fullTruck(roll)];
      await mendOne(roll, one, other);
      const closing = { unscreened: 'crisis-numbers', difference: 'other' };
      await stage.close(one.batch, closing);
      await stage.close(other.batch, closing);
      for (let n = 0; n < 6; n += 1) await mendOne(roll, roll(2) === 0 ? one : other, roll(2) === 0 ? one : other);
    }
    const all = await written();
    const restated = all.filter(({ event }) => (event as { type: string }).type === 'BatchRestated');
    expect(restated.length).toBeGreaterThan(15);
    const plain = recounted(all);
    expect(Object.keys(plain).length).toBeGreaterThan(15);
    expect(await told((items) => items.toReversed())).toEqual(plain);
    expect(await told()).toEqual(plain);
  });

  test('follow somebody who is taken back at the moment of the closing', async () => {
    for (let n = 0; n < 8; n += 1) {
      const truck = await fullTruck(diceOf(100 + n));
      const [arrival = ''] = truck.people;
      await Promise.all([
        stage.close(truck.batch, { unscreened: 'crisis-numbers', difference: 'other' }),
        stage.mend('withdrawArrival', truck.batch, arrival, { reason: 'was-not-there' }),
      ]);
    }
    const plain = recounted(await written());
    expect(Object.keys(plain).length).toBeGreaterThan(20);
    for (const [pk, figures] of Object.entries(plain)) {
      const { funnel } = await stage.read(pk.replace('batch#', ''), lead);
      expect(funnel).toMatchObject(figures);
    }
  });
});
