import { handoverStatus } from '@homeward/domain/handover/handover-status';
import type { Store } from '@homeward/store/open-store';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../store/database.ts';
import { chanceOf } from './faults/chance.ts';
import { anyBeginning, nextBegin } from './handover-model/beginning.ts';
import { crowd, type History, isInOrder } from './handover-model/clients.ts';
import { layDirectory } from './handover-model/directory.ts';
import { isLinearizable } from './handover-model/linear.ts';
import { aWhile, storeInMemory } from './handover-model/memory.ts';
import { walk } from './handover-model/run.ts';
import { bareIn, founded, good, tampered, unfounded, wrongWith } from './handover-model/tampered.ts';
import type { Counts } from './handover-model/world.ts';
import { unguardedStore } from './races/unguarded.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';
const seed = Number(process.env['PROOF_SEED'] ?? 7302);

/** So many steps do every act and come to every status. */
const everything = 5_000;

/** 95 of 100 is the promise; four runs of a checker that finds 95 % find two or more in all but one of 2,000 tries. */
function few(runs: 4 | 100) {
  return { runs, least: { 4: 2, 100: 95 }[runs] };
}

/** Every history twice over: on the database, as often as a commit can wait for; and on its stand-in, which costs a tenth. */
const grounds = [
  { on: 'the database', steps: full ? 20_000 : 150, crowds: full ? 300 : 4, planted: full ? few(100) : few(4) },
  {
    on: 'its stand-in',
    steps: full ? 20_000 : everything,
    crowds: full ? 300 : 10,
    planted: full ? few(100) : few(4),
  },
] as const;

let stop: () => Promise<void>;
const stores = new Map<string, Store>();
const storeOn = (ground: string): Store => stores.get(ground) ?? expect.fail('no store');

beforeAll(async () => {
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  const database = await openDatabase();
  stop = database.stop;
  stores.set('the database', database.store).set('its stand-in', storeInMemory(aWhile(chanceOf(seed))));
  for (const store of stores.values()) await layDirectory(store);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stop?.();
});

const named = (counts: ReadonlyMap<string, number>) => [...counts].map(([name, n]) => `${name} ${n}`).join(', ');

/** All of it was tried: every act was done at some time, and every status was there. */
function expectAll({ does, statuses }: Counts): void {
  const never = [...does].flatMap(([name, done]) => (done === 0 ? [name] : []));
  // A checklist has one version so far; what comes again is not done again.
  expect(never.toSorted()).toEqual(['again', 'move']);
  expect([...statuses.keys()].toSorted()).toEqual([...handoverStatus.options].toSorted());
}

describe.each(grounds)('Standards 7.3(c), Policy VI.b: a handover by any acts of anybody, on $on', ({ on, steps }) => {
  const timeout = 12 * 60_000;
  test(`${steps} steps are as a plain model says: two words to one hash, always one who has the person, and no copy on nothing`, {
    timeout,
  }, async () => {
    // A lane takes its hundred and fifty steps and more before it looks at what the others have taken.
    const counts = await walk(storeOn(on), steps, seed, Math.min(4, Math.ceil(steps / 150)));
    const { done, disclosures, does, statuses } = counts;
    console.log(`handover model on ${on}: ${counts.steps} steps, ${done} done; ${named(does)}; ${named(statuses)}`);
    report(`handovers on ${on}`, counts.steps, seed, 0, `${disclosures} living copies looked at, 0 on nothing`);
    expect(counts.steps).toBeGreaterThanOrEqual(steps);
    expect(done).toBeGreaterThan(steps / 4);
    expect(disclosures).toBeGreaterThan(steps / 10);
    if (steps >= everything) expectAll(counts);
  });
});

/** Beginnings at the gate or on the way there, where several may act at once. */
function beginnings(many: number, from: number) {
  const drawn = fc.sample(anyBeginning, { numRuns: many, seed: from });
  return drawn.map((one, n) => ({
    ...one,
    services: true,
    address: true,
    at: nextBegin(),
    stage: n % 4 === 0 ? ('scheduled' as const) : ('departed' as const),
  }));
}

async function crowdsOn(over: Store, many: number, from: number): Promise<readonly History[]> {
  const left: History[] = [];
  for (const [n, beginning] of beginnings(many, from).entries())
    left.push(await crowd(over, beginning, { seed: from + n, clients: 6, turns: 2 }));
  return left;
}

describe.each(grounds)('Several at once on one handover, on $on', ({ on, crowds, planted }) => {
  const timeout = 12 * 60_000;
  test(`${crowds} histories are as if everybody had come one after another`, { timeout }, async () => {
    const left = await crowdsOn(storeOn(on), crowds, seed);
    const operations = left.flatMap((one) => one.operations);
    const answers = Map.groupBy(operations, ({ output }) => output.type);
    const wrong = left.filter((one) => !isInOrder(one));
    console.log(`histories on ${on}: ${named(new Map([...answers].map(([type, them]) => [type, them.length])))}`);
    report(`histories on ${on}`, left.length, seed, wrong.length, `${operations.length} operations`);
    expect(wrong.slice(0, 1)).toEqual([]);
    expect([...answers.keys()]).toEqual(expect.arrayContaining(['done', 'refused', 'stale', 'read']));
  });

  test(`a store that reads and then writes is found in ${planted.least} of ${planted.runs}`, { timeout }, async () => {
    const left = await crowdsOn(unguardedStore(storeOn(on)), planted.runs, seed + 50_000);
    const found = left.filter((one) => !isInOrder(one)).length;
    console.log(`histories on ${on}: the planted store was found in ${found} of ${planted.runs}`);
    report(`planted on ${on}`, planted.runs, seed, 0, `found in ${found}`);
    expect(found).toBeGreaterThanOrEqual(planted.least);
  });
});

describe('What the model looks for is found when it is there', () => {
  test('a handover that was completed as it has to be is good', () => {
    expect(wrongWith(good)).toEqual([]);
  });

  test.each(tampered.map(([change, says]) => ({ says, change })))('$says', ({ change, says }) => {
    expect(wrongWith({ ...good, ...change })).toContain(says);
  });

  test('a copy that rests on nothing: on a consent that the person took back, that ran out or says less; on what one person alone decided; on care that is over', () => {
    expect(founded.map(bareIn)).toEqual(founded.map(() => 0));
    expect(unfounded.map(bareIn)).toEqual(unfounded.map(() => 1));
  });

  test('a history in which one answer came too early is out of order', () => {
    const said = (asked: number, answered: number, input: number, output: number) => ({
      asked,
      answered,
      input,
      output,
    });
    const counter = {
      first: 0,
      step: (state: number, add: number, told: number) => (state + add === told ? told : undefined),
      nameOf: String,
    };
    expect(isLinearizable([said(1, 4, 1, 2), said(2, 3, 1, 1)], counter)).toBe(true);
    expect(isLinearizable([said(1, 2, 1, 2), said(3, 4, 1, 1)], counter)).toBe(false);
    expect(isLinearizable([said(1, 3, 1, 1), said(2, 4, 1, 1)], counter)).toBe(false);
  });
});
