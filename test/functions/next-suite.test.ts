import { afterEach, expect, test } from 'vitest';
import { itemsOf, layItems } from '../cloud/items.ts';
import { type Running, startLaid, startRunning } from '../cloud/running.ts';
import { arrive, truck } from '../cloud/tale.ts';

let running: Running;
afterEach(() => running?.cloud.stop());

async function batches(): Promise<readonly unknown[]> {
  const { body } = await running.as('intake').read<{ readonly items: readonly unknown[] }>('/batches');
  return body.items;
}

/** What a suite leaves behind: rows, mail, planned faults, business time ten minutes ahead. */
async function leaveTraces() {
  await arrive(running.as('intake'), await truck(running.as('intake')));
  const { clock, faults, ledger } = running.cloud;
  await clock.moveTo(new Date(clock.now() + 600_000).toISOString());
  expect(await batches()).toHaveLength(1);
  faults.plan(() => ({ type: 'throttled' }));
  expect(ledger.calls().some(({ operation }) => operation?.includes('/arrivals'))).toBe(true);
}

test('the next suite on the same platform finds the same keys and sign-in, and nothing of the suite before', async () => {
  running = await startRunning();
  await leaveTraces();
  const before = running.cloud;
  await before.stop();
  running = await startRunning();
  expect(running.cloud.issuer).toBe(before.issuer);
  expect(running.cloud.admin.databaseEndpoint).not.toBe(before.admin.databaseEndpoint);
  expect(await batches()).toEqual([]);
  expect(Math.abs(running.cloud.clock.now() - Date.now())).toBeLessThan(300_000);
  expect(running.cloud.mail.messages()).toEqual([]);
  expect(running.printed.join('\n')).not.toContain('/arrivals');
  expect(running.cloud.ledger.calls().some(({ operation }) => operation?.includes('/arrivals'))).toBe(false);
});

test('a second platform beside the shared one is another: what one writes, the other does not read', async () => {
  running = await startRunning();
  const other = await startRunning();
  await truck(other.as('intake'));
  expect(await batches()).toEqual([]);
  await other.cloud.stop();
  await truck(running.as('intake'));
  expect(await batches()).toHaveLength(1);
});

test('what is laid into a platform is there from the start, and no reader of a stream hears of it', async () => {
  const first = await startRunning();
  await truck(first.as('intake'));
  const tables = await itemsOf(first.cloud);
  await first.cloud.stop();
  running = await startLaid((database) => layItems(database, tables));
  expect(await batches()).toHaveLength(1);
  await running.cloud.streams.drained();
  const woken = () =>
    running.cloud.ledger
      .calls()
      .filter(({ service, operation }) => service !== 'runtime' && operation?.startsWith('stream'));
  expect(woken()).toEqual([]);
  await truck(running.as('intake'));
  await running.cloud.streams.drained();
  expect(woken().length).toBeGreaterThan(0);
});
