import { hash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { roles } from '@homeward/domain/people/actor';
import { factWrites } from '@homeward/store/facts';
import { nameOf } from '@homeward/store/open-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfMonth, sealMonths } from '../../functions/handlers/sealing-months.ts';
import { foldFacts } from '../../packages/domain/src/report/vector.ts';
import { people } from '../domain/made.ts';
import { openDesks } from '../functions/desks-in-process.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';
import { candidates, everybody } from './told-months/candidates.ts';

const tries = runsOf(150_000, 10_000_000);
const now = '2026-01-15T02:00:00.000Z';
const corridor = 'TH-KH';
const all = everybody(corridor);

/** One man in March; in April a woman and a boy. */
const [march, april] = ['2025-03', '2025-04'];
const came = (month: string, who: readonly number[]) =>
  who.map((index) => {
    const day = `${month}-10T05:00:00.000Z`;
    return { ...(all[index] ?? expect.fail('nobody')), id: `${month} ${index}`, at: day, recordedAt: day };
  });
const few = { [march]: came(march, [9]), [april]: came(april, [3, 80]) };

let desks: Awaited<ReturnType<typeof openDesks>>;
beforeAll(async () => {
  desks = await openDesks();
  await desks.plant(...Object.values(few).flatMap((facts) => facts.flatMap(factWrites)));
  await sealMonths(desks.store, now);
});
afterAll(() => desks?.stop());

/** Everything that the roles which do not read the closed edition are told of the months, and every receipt of the sealing. */
async function told(): Promise<string> {
  const answers = await Promise.all(
    roles.map((role) =>
      desks.ask({ operation: 'listMonths', by: people[role], at: now, path: { country: 'TH', year: '2025' } }),
    ),
  );
  const read = answers.filter(({ status }) => status === 200);
  expect(read).toHaveLength(2);
  const receipts = await desks.store.db.send(new ScanCommand({ TableName: nameOf(desks.store, 'receipts') }));
  return JSON.stringify([read, receipts.Items]);
}

/** Months of one and two people, tried one after another: those whose hash stands among what is told. */
function found(month: string, among: string): readonly string[] {
  const hashes = new Set(among.match(/[0-9a-f]{64}/g));
  expect(hashes.size).toBeGreaterThan(0);
  const hits = new Set<string>();
  for (const said of candidates(corridor, month, tries)) if (hashes.has(hash('sha256', said))) hits.add(said);
  return [...hits];
}

describe('What is told of a month to who may not read its figures', () => {
  test(`gives no month of one or two people to who tries ${tries} of them`, async () => {
    const among = await told();
    const hits = [march, april].flatMap((month) => found(month, among));
    report('told-months', tries * 2, 0, hits.length);
    expect(hits).toEqual([]);
  }, 600_000);

  test('does not say how many facts a small month has: one of nobody, of one and of two people look alike', async () => {
    const path = { country: 'TH', year: '2025' };
    const { body } = await desks.ask({ operation: 'listMonths', by: people.overseer, at: now, path });
    const items = body['items'] as readonly { readonly month: string; readonly facts: unknown }[];
    expect(new Set(items.slice(0, 4).map(({ facts }) => JSON.stringify(facts)))).toEqual(new Set(['"under-50"']));
    expect(JSON.stringify(body)).not.toMatch(/"(facts|counters|counts)":\s*[\d{]/);
  });

  test('would give them at once by a hash under no secret', () => {
    for (const [month, facts] of Object.entries(few)) {
      const plain = hashOfMonth({ country: 'TH', month, counters: foldFacts(facts), facts: facts.length });
      expect(found(month, plain)).toHaveLength(1);
    }
  });
});
