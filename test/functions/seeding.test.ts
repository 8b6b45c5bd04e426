import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDirectory } from '../../scripts/demo/seed.ts';
import { type Running, startLaid } from '../cloud/running.ts';

let running: Running;
beforeAll(async () => {
  running = await startLaid(async () => undefined);
}, 120_000);
afterAll(() => running?.cloud.stop());

const putsOf = () => running.cloud.ledger.calls().filter(({ action }) => action === 'PutItem');

test('the directory is seeded with the rights of the functions that enter it, past no policy and no key', async () => {
  await seedDirectory(running.cloud);
  const puts = putsOf();
  expect(puts.length).toBeGreaterThan(50);
  expect(puts.filter(({ status }) => status !== 200)).toEqual([]);
  expect([...new Set(puts.map(({ caller }) => caller))].toSorted()).toEqual(['casework-handovers', 'office']);
  const asked = new Set(puts.flatMap(({ permissions }) => permissions.map(({ action }) => action)));
  expect([...asked]).toEqual(['dynamodb:PutItem', 'kms:Decrypt']);
});

test('with the rights of a function that enters nothing, nothing is seeded', async () => {
  const { cloud } = running;
  const admin = { ...cloud.admin, optionsOf: () => cloud.admin.optionsOf('embassy-th') };
  await expect(seedDirectory({ ...cloud, admin })).rejects.toThrow(/is not authorized to perform: dynamodb:PutItem/);
});
