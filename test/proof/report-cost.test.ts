import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerLines } from '../../scripts/bench/ledger-lines.ts';
import { openFacts, type Population, populate } from '../../scripts/bench/populate.ts';
import { readSized, type SizedReading, sizedNames } from '../../scripts/bench/sized.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { report } from './report.ts';

const seed = Number(process.env['PROOF_SEED'] ?? 20_081_026);
// A month's signature says every counter that is not nought: of fewer cases than these some are, and its bytes would be others.
const [few, many] = process.env['PROOF'] === '1' ? [1000, 20_000] : [240, 480];

type Cost = { readonly calls: readonly string[]; readonly readUnits: number; readonly body: Record<string, unknown> };
type Sized = { readonly population: Population; readonly costs: Readonly<Record<SizedReading, Cost>> };

/** What one reading asked of AWS: its calls with their units by AWS's rules, in the order of their names. */
async function costOf({ cloud, as }: Running, population: Population, name: SizedReading): Promise<Cost> {
  cloud.ledger.clear();
  const body = await readSized(as, name, population);
  const [line] = ledgerLines(cloud.ledger.calls());
  const calls = (line?.calls ?? []).filter(({ service }) => service === 'dynamodb');
  return {
    calls: calls.map(({ action, readUnits, writeUnits }) => `${action} ${readUnits} ${writeUnits}`).toSorted(),
    readUnits: line?.readUnits ?? Number.NaN,
    body,
  };
}

/** A platform of one size, read and gone again. */
async function platformOf(count: number): Promise<Sized> {
  const running = await startRunning();
  try {
    const population = await populate(running.cloud, count, seed);
    const costs: Partial<Record<SizedReading, Cost>> = {};
    for (const name of sizedNames) costs[name] = await costOf(running, population, name);
    return { population, costs: costs as Sized['costs'] };
  } finally {
    await running.cloud.stop();
  }
}

let small: Sized;
let large: Sized;

beforeAll(async () => {
  small = await platformOf(few);
  large = await platformOf(many);
  report('report-cost', few + many, seed, grown().length);
}, 540_000);

/** Readings whose calls or capacity differ between the two sizes. */
function grown(): readonly SizedReading[] {
  return sizedNames.filter((name) => large.costs[name].calls.join() !== small.costs[name].calls.join());
}

function returned({ costs }: Sized, name: SizedReading): number {
  const { corridors } = costs[name].body as { readonly corridors: readonly { readonly returned: number }[] };
  return corridors.reduce((sum, corridor) => sum + corridor.returned, 0);
}

/** How many months of the sealed year were sealed more than once. */
function restated({ costs }: Sized): number {
  const { months } = costs['report of a sealed year'].body as {
    readonly months: readonly { readonly version: number }[];
  };
  return months.filter(({ version }) => version > 1).length;
}

describe(`reading at ${many} cases costs what it costs at ${few}`, () => {
  test('the report counts every case there is: the two sizes are really two sizes', () => {
    expect([returned(small, 'report of a sealed year'), returned(large, 'report of a sealed year')]).toEqual([
      few,
      many,
    ]);
    expect(returned(large, 'report with the open month')).toBe(openFacts);
  });

  test.each(sizedNames)('%s: the same calls, each of the same capacity', (name) => {
    expect(small.costs[name].calls.length).toBeGreaterThan(1);
    expect(large.costs[name].calls).toEqual(small.costs[name].calls);
  });

  test('a sealed year is one Query of at most six read units, and its receipt', () => {
    const queries = large.costs['report of a sealed year'].calls.filter((call) => call.startsWith('Query'));
    // Beside it which months wait (half a unit), the head of the reader's receipt chain (one, consistent), and what a month was before it was restated.
    expect(queries.length).toBeLessThanOrEqual(3 + restated(large));
    expect(large.costs['report of a sealed year'].readUnits - 1).toBeLessThanOrEqual(6);
  });

  test('a page of fifty is one Query of at most four read units', () => {
    const pages = sizedNames.filter((name) => name.startsWith('queue page'));
    for (const name of pages) {
      const { body, readUnits, calls } = large.costs[name];
      expect(body['items'], name).toHaveLength(50);
      expect(
        calls.filter((call) => call.startsWith('Query')),
        name,
      ).toHaveLength(1);
      expect(readUnits, name).toBeLessThanOrEqual(4);
    }
  });
});
