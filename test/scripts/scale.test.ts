import { join } from 'node:path';
import { loadTemplate, resourcesOfType } from '@homeward/local/template';
import { beforeAll, describe, expect, test } from 'vitest';
import { idleBill } from '../../scripts/bench/money.ts';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';
import { sizes } from '../../scripts/scale/assumptions.ts';
import { type Estimate, estimateOf } from '../../scripts/scale/estimate.ts';
import { givenIn } from '../../scripts/scale/given.ts';
import { type Measured, measuredIn } from '../../scripts/scale/measured.ts';
import { shapeOf } from '../../scripts/scale/shape.ts';
import { walked } from '../../scripts/scale/walk.ts';
import { ofAllSuites } from '../cloud/database.ts';

const template = loadTemplate(join(root, 'cdk.out'));
const idle = idleBill(template);
let measured: Measured;
beforeAll(async () => {
  measured = measuredIn(await walked(ofAllSuites));
}, 300_000);

const given = givenIn(template);
const at = (cases: number, of: Measured = measured) => estimateOf(of, { idle, given }, cases);

/** The same measurement, had keys of this kind been one key. */
function keyedByOne(at: string, shape: string): Measured {
  const operations = measured.operations.map((operation) => ({
    ...operation,
    taken: operation.taken.map((one) => (one.at === at && one.shape === shape ? { ...one, marks: [] } : one)),
  }));
  return { ...measured, operations };
}

const beyond = (estimate: Estimate) => estimate.beyond.map((one) => one.replace(/ \d+ %$/, ''));

describe('a year of a million cases', () => {
  test('takes no partition, no log, no clock and no quota beyond four fifths of what it may', () => {
    const year = at(1_000_000);
    expect(beyond(year)).toEqual([]);
    expect(year.partitions[0]?.share).toBeGreaterThan(0.1);
    expect(year.clocks.is).toBeLessThanOrEqual(year.clocks.most);
    expect(beyond(at(10_000))).toEqual([]);
  });

  test('is told to be too much where all cases lie in one partition', () => {
    expect(beyond(at(1_000_000, keyedByOne('cases', 'state#{own}')))).toContain('cases state#{own}');
  });

  test('is told to be too much for a function that has too little time or memory for what it reads', () => {
    const months = 'months-sealed, months-counted of the clocks: a month';
    const loads = 'viewExposure, exportCase: what the open cases of an organisation weigh';
    expect(beyond(at(1_000_000))).not.toEqual(expect.arrayContaining([months]));
    const less = new Map([...given, ['clocks', { seconds: 30, megabytes: 512 }] as const]);
    expect(beyond(estimateOf(measured, { idle, given: less }, 1_000_000))).toContain(months);
    const small = new Map([...given, ['casework', { seconds: 15, megabytes: 256 }] as const]);
    expect(beyond(estimateOf(measured, { idle, given: small }, 1_000_000))).toContain(loads);
  });
});

test('a round of the clocks that is not enough is followed by others, each five minutes later', () => {
  const { clocks } = at(1_000_000);
  expect(clocks).toMatchObject({ rounds: 1, most: 15 });
  const tenfold = at(10_000_000);
  expect(tenfold.clocks.rounds).toBeGreaterThan(1);
  expect(tenfold.clocks.is).toBeGreaterThan(5 * (tenfold.clocks.rounds - 1));
  expect(beyond(tenfold)).toContain('clocks');
});

test('what was measured is of every operation, and of what streams do after them', () => {
  expect(measured.operations.length).toBeGreaterThan(300);
  expect(measured.byReceipt.taken.map(({ shape }) => shape)).toContain('log#{shard}#head');
  expect(measured.byEvent.taken.length).toBeGreaterThan(0);
  expect(measured.facts).toBeGreaterThan(0);
  const arrival = measured.operations.find(({ name }) => name === 'logArrival');
  expect(arrival).toMatchObject({ receipts: 1, events: 1, reads: false, desk: 'transit' });
});

test('more cases are more of everything', () => {
  const all = sizes.map((size) => at(size));
  for (const [index, more] of all.entries()) {
    const fewer = all[index - 1];
    if (fewer === undefined) continue;
    expect(more.requests).toBeGreaterThan(fewer.requests);
    expect(more.log.is).toBeGreaterThan(fewer.log.is);
    expect(more.clocks.deadlines).toBeGreaterThan(fewer.clocks.deadlines);
    expect(more.month.facts).toBeGreaterThan(fewer.month.facts);
    expect(more.kms.is).toBeGreaterThan(fewer.kms.is);
    expect(more.bill.dollars).toBeGreaterThan(fewer.bill.dollars);
  }
});

describe('an idle month', () => {
  test('comes to twenty dollars at most in the first year, and each key that turns over adds one a year, twice', () => {
    const rotating = resourcesOfType(template, 'AWS::KMS::Key').filter(
      ({ properties }) => properties['EnableKeyRotation'] === true,
    ).length;
    expect(rotating).toBeGreaterThan(0);
    expect(idle.dollars).toBeLessThanOrEqual(20);
    const years = [2, 3, 4].map((year) => idleBill(template, year).dollars - idle.dollars);
    expect(years.map((more) => Math.round(more * 100) / 100)).toEqual([rotating, 2 * rotating, 2 * rotating]);
  });
});

test('a key is told from others of its kind by ids, people, organisations, gates, countries and shards alone', () => {
  const named = { people: new Set(['demo-intake']), organisations: new Set(['demo-shelter']) };
  const shape = (key: string) => shapeOf(key, named).shape;
  expect(shape('KH#casework#case#019a0000-0000-7000-8000-000000000001')).toBe('KH#casework#case#{own}');
  expect(shape('state#org#demo-shelter#open')).toBe('state#org#{organisation}#open');
  expect(shape('KH#transit#reader#demo-intake')).toBe('KH#transit#reader#{own}');
  expect(shape('TH#handover#open')).toBe('{country}#handover#open');
  expect(shape('log#007#000000000')).toBe('log#{shard}#000000000');
  expect(shape('open#pending')).toBe('open#pending');
});

test('npm run scale takes a number of cases, and says so in one sentence where it is given anything else', async () => {
  for (const wrong of [
    ['--cases-a-year', 'many'],
    ['--cases-a-year', '0'],
    ['--cases-a-year=1e3'],
    ['--years', '2'],
    ['x'],
  ])
    expect(await runNode(join(root, 'scripts/scale.ts'), wrong)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^npm run scale takes, after --: --cases-a-year N .*\n$/),
    });
  expect(await runNode(join(root, 'scripts/scale.ts'), ['--help'])).toMatchObject({ code: 0 });
}, 60_000);
