import { shards } from '@homeward/store/shards';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterAll(() => running?.cloud.stop());

/** What the clocks ask of the database in their next round: action and place. */
async function nextRound(): Promise<readonly string[]> {
  const { clock, ledger, streams } = running.cloud;
  ledger.clear();
  await clock.moveTo(new Date(clock.now() + 5 * 60_000).toISOString());
  await streams.drained();
  const calls = ledger.calls().filter((call) => call.caller === 'clocks' && call.service === 'dynamodb');
  return calls.map(({ action, touched }) => `${action} ${touched.map(({ key }) => key).join()}`);
}

test('a round of the clocks in which nothing happened writes one row, and asks for nothing that is done for good', async () => {
  // The first month is noted and sealed within the hour in which its notes come to rest.
  const { clock } = running.cloud;
  const nextDay = new Date(clock.now() + 26 * 3_600_000).toISOString().slice(0, 10);
  await clock.moveTo(`${nextDay}T01:00:00.000Z`);
  await clock.moveTo(`${nextDay}T03:00:00.000Z`);
  // In the middle of a morning in Cambodia neither is the first of its day.
  await nextRound();
  const asked = await nextRound();
  expect(asked.filter((one) => !one.startsWith('Query'))).toEqual(['PutItem open#now|directory']);
  expect(asked.filter((one) => one.includes('closed#') && !one.includes('trucks'))).toEqual([]);
  // What is due lies in shards, each asked by itself: a list of them counts as one.
  const more = Object.values(shards).reduce((sum, count) => sum + count - 1, 0);
  expect(asked.length - more).toBeLessThanOrEqual(15);
});
