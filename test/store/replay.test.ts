import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { cases } from '@homeward/store/cases';
import { handovers } from '@homeward/store/handovers';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { departed, placeOf, putJourney } from '../proof/races/departed.ts';
import { brokenChains } from './chains.ts';
import { itemsOf, openDatabase } from './database.ts';
import { bothStates, follow, type Script } from './journeys.ts';
import { arrivalAt, ofABatch, ofAnArrival } from './moves-of-the-border.ts';
import { caseAt, ofACase } from './moves-of-the-case.ts';
import { ofAHandover } from './moves-of-the-handover.ts';
import { truckAt } from './trucks.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const seed = Number(process.env['PROOF_SEED'] ?? 4711);
const runs = 12;
const scripts = fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 4, maxLength: 14 });

/** Runs random scripts; each has to leave a state that its events come to. Gives how many moves were done in all. */
async function replays(
  each: (
    script: Script,
  ) => Promise<{ readonly done: number; readonly before: number } & Awaited<ReturnType<typeof bothStates>>>,
): Promise<number> {
  let all = 0;
  const property = fc.asyncProperty(scripts, async (script) => {
    const { done, before, stored, replayed, events } = await each(script);
    expect(replayed).toEqual(stored?.state);
    expect(stored?.version).toBe(before + done);
    expect(events).toBe(before + done);
    all += done;
  });
  await fc.assert(property, { seed, numRuns: runs });
  return all;
}

describe(`the events of a record come to its state (seed ${seed}, ${runs} scripts each)`, () => {
  test('batch', async () => {
    const done = await replays(async (script) => {
      const id = await truckAt(store);
      return {
        done: await follow(store, batches, id, ofABatch, script),
        before: 1,
        ...(await bothStates(store, batches, id)),
      };
    });
    expect(done).toBeGreaterThan(runs);
  });
  test('arrival', async () => {
    const done = await replays(async (script) => {
      const id = await arrivalAt(store, await truckAt(store), script.length);
      return {
        done: await follow(store, arrivals, id, ofAnArrival, script),
        before: 1,
        ...(await bothStates(store, arrivals, id)),
      };
    });
    expect(done).toBeGreaterThan(runs);
  });
  test('case', async () => {
    const done = await replays(async (script) => {
      const id = await caseAt(store);
      return {
        done: await follow(store, cases, id, ofACase, script),
        before: 1,
        ...(await bothStates(store, cases, id)),
      };
    });
    expect(done).toBeGreaterThan(runs);
  });
  test('handover', async () => {
    const done = await replays(async (script) => {
      const journey = departed(uuidv7());
      await putJourney(store, journey);
      const id = placeOf(journey.state.id);
      const moves = await follow(store, handovers, id, ofAHandover, script);
      return { done: moves, before: journey.steps.length, ...(await bothStates(store, handovers, id)) };
    });
    expect(done).toBeGreaterThan(runs);
  });
  test('and every receipt stands in an unbroken chain', async () => {
    const receipts = await itemsOf(store, 'receipts');
    expect(receipts.length).toBeGreaterThan(100);
    expect(brokenChains(receipts)).toEqual([]);
  });
});
