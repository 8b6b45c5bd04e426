import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type AnyCountry, anyCountry } from '@homeward/domain/people/actor';
import type { Fact } from '@homeward/domain/report/fact';
import { factsOfPerson } from '@homeward/domain/report/facts-of-person';
import { placesOfPerson } from '@homeward/domain/report/places-of-person';
import { factsBetween, factWrites, holdsSince, pendingMonths, putFact } from '@homeward/store/facts';
import { countAnew } from '@homeward/store/facts-of-person';
import { type SealedMonth, sealedMonths, sealedVersions } from '@homeward/store/months';
import { nameOf, type Store } from '@homeward/store/open-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldAgain, sealingOf, sealMonths } from '../../functions/handlers/sealing-months.ts';
import { hoursAfter } from '../../packages/domain/src/time.ts';
import { countedAs } from '../store/counting.ts';
import { openDatabase } from '../store/database.ts';
import { sealingsOf } from '../store/sealings.ts';
import { runsOf } from './prove.ts';
import { type Held, lateFact, withLate } from './recompute/late-facts.ts';
import { referredPerson } from './recompute/late-referrals.ts';
import { dice } from './recount/dice.ts';
import { factsOf } from './recount/facts-of-stories.ts';
import { worldOf } from './recount/world.ts';
import { report } from './report.ts';

const seed = 20_091_225;
const platforms = runsOf(1, 5);
const corrections = runsOf(12, 40);
const sealedOn = '2026-02-02T00:00:00.000Z';
const last = '2026-01';
const years = ['2025', '2026'] as const;
const countries = anyCountry.options;

type Sealed = ReadonlyMap<string, SealedMonth>;

/** Every sealed month of every country. */
async function allSealed(store: Store): Promise<Sealed> {
  const pairs = countries.flatMap((country) => years.map((year) => [country, year] as const));
  const found = await Promise.all(
    pairs.map(([country, year]) => sealedMonths(store, country, year, { consistent: true })),
  );
  return new Map(found.flat().map((one) => [`${one.country} ${one.month}`, one]));
}

/** Sealed months that their facts do not give again, byte for byte. */
async function different(store: Store, sealed: Sealed): Promise<readonly string[]> {
  const of = async (country: AnyCountry) => {
    const mine = [...sealed.values()].filter((one) => one.country === country);
    const again = await foldAgain(store, country, mine.map(({ month }) => month).toSorted());
    const found = again.map(async (folded) => {
      const { counts, facts, hash, keyedHash, besides } = sealingOf(folded, { at: '', by: '' });
      const before = sealed.get(`${country} ${folded.month}`);
      const told = await sealedVersions(store, { country, month: folded.month });
      const was = [before?.counts, before?.facts, before?.hash, told.at(-1)?.keyedHash, before?.besides];
      return JSON.stringify([counts, facts, hash, keyedHash, besides]) === JSON.stringify(was)
        ? []
        : [`${country} ${folded.month}`];
    });
    return (await Promise.all(found)).flat();
  };
  return (await Promise.all(countries.map(of))).flat();
}

function restated(before: Sealed, after: Sealed): readonly string[] {
  return [...after].flatMap(([name, { version }]) => (before.get(name)?.version === version ? [] : [name])).toSorted();
}

/** Puts facts, each with its notes, where `putFact` puts them one by one: many at once. */
async function layFacts(store: Store, all: readonly Fact[]): Promise<void> {
  const items = new Map(all.flatMap(factWrites).map(({ item }) => [`${item['pk']}|${item['sk']}`, item]));
  const puts = [...items.values()].map((item) => ({ PutRequest: { Item: { ...item } } }));
  for (let at = 0; at < puts.length; at += 25) {
    const RequestItems = { [nameOf(store, 'facts')]: puts.slice(at, at + 25) };
    await store.db.send(new BatchWriteCommand({ RequestItems }));
  }
}

type Filled = { readonly store: Store; readonly stop: () => Promise<void>; readonly facts: readonly Fact[] };

/** A platform with a made year of every country, all of its months sealed. */
async function filled(run: number): Promise<Filled> {
  const { store, stop } = await openDatabase();
  const facts = countries.flatMap((country, index) => factsOf(worldOf(dice(seed + 31 * run + index), country)));
  await layFacts(
    store,
    facts.map((one) => ({ ...one, recordedAt: '2026-02-01T00:00:00.000Z' })),
  );
  await sealMonths(store, sealedOn);
  return { store, stop, facts };
}

type Tried = { readonly sealed: number; readonly restatements: number };

async function tried({ store, facts }: Filled, run: number): Promise<Tried> {
  const roll = dice(seed + 7919 * run);
  let now = sealedOn;
  let before = await allSealed(store);
  expect(before.size).toBe(countries.length * 13);
  expect(await different(store, before)).toEqual([]);
  let holds = facts.filter((one): one is Held => one.type === 'held');
  let restatements = 0;
  for (let round = 0; round < corrections; round += 1) {
    now = hoursAfter(now, 3);
    const country = countries[Math.floor(roll() * countries.length)] ?? 'TH';
    const stamp = { id: `late/${round}`, country, recordedAt: now };
    const late = lateFact(roll, stamp, { holds: holds.filter((one) => one.country === country), last });
    for (const _ of [1, 2]) await countedAs(store, late.fact, { order: round, of: `late/${round}` });
    holds = [...withLate(holds, late)];
    await sealMonths(store, hoursAfter(now, 2));
    const after = await allSealed(store);
    const wanted = late.touches.map((month) => `${country} ${month}`).toSorted();
    expect(restated(before, after), JSON.stringify(late)).toEqual(wanted);
    for (const name of wanted) expect(after.get(name)?.because).toBe('late-entry');
    restatements += wanted.length;
    before = after;
  }
  expect(await different(store, before)).toEqual([]);
  for (const one of before.values()) expect(await sealingsOf(store, one)).toHaveLength(one.version);
  expect((await pendingMonths(store)).filter(({ month }) => month <= last)).toEqual([]);
  return { sealed: before.size, restatements };
}

/** Referrals of a few people in any order, each heard of after its month was sealed: how many restated two months. */
async function referredLate(store: Store): Promise<number> {
  const roll = dice(seed + 1);
  const people = Array.from({ length: 3 }, (_, index) => referredPerson(900 + index));
  // After every late entry of the platform’s own year.
  let now = '2026-02-10T00:00:00.000Z';
  let [before, moved] = [await allSealed(store), 0];
  for (let round = 0; round < corrections; round += 1) {
    now = hoursAfter(now, 3);
    const late = (people[round % people.length] ?? expect.fail('nobody'))(roll, now);
    const heard = { of: [`late/${round}`], at: now };
    const [facts, places] = [factsOfPerson([late.file]), placesOfPerson([late.file])];
    for (const _ of [1, 2]) await countAnew(store, { ...late.file, facts, places, order: round, heard });
    await sealMonths(store, hoursAfter(now, 2));
    const after = await allSealed(store);
    const wanted = late.touches.map((month) => `KH ${month}`).toSorted();
    expect(restated(before, after), JSON.stringify(late)).toEqual(wanted);
    moved += wanted.length === 2 ? 1 : 0;
    before = after;
  }
  expect(await different(store, before)).toEqual([]);
  return moved;
}

describe('A sealed month', () => {
  let first: Filled;
  beforeAll(async () => {
    first = await filled(0);
  });
  afterAll(() => first?.stop());

  test(`is given again by its facts to the byte, on ${platforms} platforms of five countries, and a late entry restates exactly the months that it changes`, async () => {
    let [sealed, restatements] = [0, 0];
    for (let run = 0; run < platforms; run += 1) {
      const platform = run === 0 ? first : await filled(run);
      try {
        const one = await tried(platform, run);
        sealed += one.sealed;
        restatements += one.restatements;
      } finally {
        if (run > 0) await platform.stop();
      }
    }
    report('recompute', sealed, seed, 0, `${platforms * corrections} late entries, ${restatements} months restated`);
    expect(restatements).toBeGreaterThan(corrections * platforms * 0.5);
  });

  test('is restated with the month of an earlier referral of the year that is heard of late: the person counts there, and here no more', async () => {
    expect(await referredLate(first.store)).toBeGreaterThan(1);
  });

  test('is told apart from what its facts give once one of them is not what it was', async () => {
    const { store } = first;
    const sealed = await allSealed(store);
    const [one] = (await Array.fromAsync(factsBetween(store, 'KH', '2025-03', '2025-03'))).flat();
    const id = 'added past the clocks';
    await putFact(store, { ...(one ?? expect.fail('nothing in March')), id });
    const [held] = (await Array.fromAsync(holdsSince(store, 'KH', '2025-05'))).flat();
    const begun = { ...(held ?? expect.fail('nobody waits')), id, at: '2025-05-02T00:00:00.000Z' };
    await putFact(store, { ...begun, until: '2025-06-02T00:00:00.000Z' });
    expect(await different(store, sealed)).toEqual(['KH 2025-03', 'KH 2025-05']);
  });
});
