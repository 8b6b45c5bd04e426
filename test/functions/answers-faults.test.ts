import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { answersIn, lessons } from './answers-tale.ts';

let running: Running;
let tale: ReturnType<typeof answersIn>;

beforeAll(async () => {
  running = await startRunning();
  tale = answersIn(running);
}, 300_000);
afterEach(() => running.cloud.faults.plan(undefined));
afterAll(() => running?.cloud.stop());

/** Refuses, or loses, the calls of one kind until the test is over. */
function failing(action: string, type: 'refused' | 'reply-lost' = 'refused', table = ''): void {
  let left = type === 'refused' ? Number.POSITIVE_INFINITY : 1;
  running.cloud.faults.plan((call) => {
    const hit = call.action === action && call.tables.join().toLowerCase().includes(table) && left > 0;
    if (hit) left -= 1;
    return hit ? { type } : undefined;
  });
}
const heal = () => running.cloud.faults.plan(undefined);
const wordsOf = async ({ path }: { readonly path: string }) =>
  allOf(adminStore(running.cloud), 'cases', path.replace('/cases/', 'general#'), 'words#');

describe('When KMS refuses', () => {
  test('[ASVS-16.5.3] nothing of an answer is written; sent again it comes once', async () => {
    const file = await tale.openFile(tale.agreed());
    const [copy, key] = [await file.share(), uuidv7()];
    const lies = () => allOf(adminStore(running.cloud), 'exchange', `KH#partner#disclosure#${copy}`);
    const before = await lies();
    failing('Encrypt');
    expect((await tale.send(copy, lessons, 'provider', key)).status).toBeGreaterThanOrEqual(500);
    heal();
    expect(await tale.keyRowOf('KH#partner', key)).toBeUndefined();
    expect(before.map(({ sk }) => sk)).toEqual(['sealed', 'told']);
    expect(await lies()).toEqual(before);
    await done(tale.send(copy, lessons, 'provider', key));
    await running.cloud.streams.drained();
    expect((await tale.listed(file)).map(({ id }) => id)).toEqual([key]);
  });

  test('[ASVS-16.5.3] nothing is taken in, the answer goes on waiting, and can be taken in then', async () => {
    const file = await tale.openFile(tale.agreed());
    const id = await tale.sent(await file.share(), lessons);
    const { version } = await done(tale.worker.read(file.path));
    const take = () =>
      tale.worker.post(
        `${file.path}/answers-taken-in`,
        { answer: id, outcome: 'taken-in' },
        { ifMatch: version, key: uuidv7() },
      );
    failing('Decrypt');
    expect((await take()).status).toBeGreaterThanOrEqual(500);
    heal();
    expect(await tale.answerOf(file, id)).toMatchObject({ status: 'waiting' });
    expect(await wordsOf(file)).toEqual([]);
    expect((await take()).status).toBe(200);
  });
});

describe('When a receipt cannot be written', () => {
  test('Standards 6.3(e): an answer is neither shown nor taken in', async () => {
    const file = await tale.openFile(tale.agreed());
    const id = await tale.sent(await file.share(), lessons);
    const { version: ifMatch } = await done(tale.worker.read(file.path));
    failing('PutItem', 'refused', 'receipts');
    const read = await tale.worker.read(`${file.path}/answers/${id}`);
    const said = { answer: id, outcome: 'taken-in' };
    const taken = await tale.worker.post(`${file.path}/answers-taken-in`, said, { ifMatch, key: uuidv7() });
    heal();
    for (const { status, body } of [read, taken]) {
      expect(status).toBeGreaterThanOrEqual(500);
      expect(JSON.stringify(body)).not.toContain('sewing');
    }
    expect(await wordsOf(file)).toEqual([]);
    expect(await tale.answerOf(file, id)).toMatchObject({ status: 'waiting' });
  });
});

describe('When the reply is lost', () => {
  test('an answer was sent once, and taken in once', async () => {
    const file = await tale.openFile(tale.agreed());
    const [copy, key] = [await file.share(), uuidv7()];
    failing('TransactWriteItems', 'reply-lost');
    await tale.send(copy, lessons, 'provider', key);
    heal();
    await done(tale.send(copy, lessons, 'provider', key));
    await running.cloud.streams.drained();
    const { version: ifMatch } = await done(tale.worker.read(file.path));
    const taking = uuidv7();
    const take = () =>
      tale.worker.post(`${file.path}/answers-taken-in`, { answer: key, outcome: 'taken-in' }, { ifMatch, key: taking });
    failing('TransactWriteItems', 'reply-lost');
    await take();
    heal();
    expect((await take()).status).toBe(200);
    expect((await tale.listed(file)).map(({ id }) => id)).toEqual([key]);
    expect(await wordsOf(file)).toHaveLength(1);
  });
});
