import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '@homeward/store/open-store';
import { nameOf } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { verifyTrail } from '@homeward/store/trail/verify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { gatherTrail } from '../../scripts/verify-audit/gather.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';

let running: Running;
let store: Store;

beforeAll(async () => {
  running = await startRunning();
  store = adminStore(running.cloud);
}, 300_000);
afterAll(() => running?.cloud.stop());

async function openFile(): Promise<string> {
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: consentTo('case-file') };
  return String((await done(running.as('case-worker').post('/cases', body))).body['id']);
}

/** Business time goes on, so that the schedule signs. */
async function later(minutes: number): Promise<void> {
  const { cloud } = running;
  await cloud.streams.drained();
  await cloud.clock.moveTo(new Date(cloud.clock.now() + minutes * 60_000).toISOString());
}

const gathered = () => {
  const { admin, buckets } = running.cloud;
  return gatherTrail({ client: admin.clientOptions, buckets });
};

/** What the case worker has read. */
const readings = 'KH#casework#reader#demo-case-worker';

/** A receipt's item as its stream brings it. */
function record(item: Readonly<Record<string, unknown>>, sequence: number) {
  const image = { pk: { S: item['pk'] }, sk: { S: item['sk'] }, hash: { S: item['hash'] } };
  const { pk, sk } = image;
  const dynamodb = {
    Keys: { pk, sk },
    NewImage: image,
    SequenceNumber: String(sequence),
    ApproximateCreationDateTime: 0,
  };
  return { eventID: String(sequence), eventName: 'INSERT', dynamodb };
}

test('[ASVS-16.4.3] every receipt comes into the one log in order, and within minutes what is new is signed', async () => {
  // What the clocks owe of the world they find is written and signed first. They wake every five minutes: not in the three that follow.
  await later(10);
  await later(16 - (Math.floor(running.cloud.clock.now() / 60_000) % 5));
  const file = await openFile();
  for (let time = 0; time < 3; time += 1) await running.as('case-worker').read(`/cases/${file}`);
  await later(2);
  const trail = await gathered();
  const account = verifyTrail(trail);
  expect(account.bad).toBeUndefined();
  expect(account.entries).toBeGreaterThanOrEqual(4);
  expect(account).toMatchObject({ logged: account.entries, unsigned: 0 });
  expect(account.checkpoints).toBeGreaterThan(0);
  // The clocks write down once what is owed; then nothing is new.
  await later(10);
  const settled = verifyTrail(await gathered());
  await later(10);
  expect(verifyTrail(await gathered()).checkpoints).toBe(settled.checkpoints);
});

test('what comes twice, late, out of order, or from two at once changes nothing', async () => {
  const file = await openFile();
  for (let time = 0; time < 4; time += 1) await running.as('case-worker').read(`/cases/${file}`);
  await running.cloud.streams.drained();
  const before = await gathered();
  const entries = await allOf(store, 'receipts', readings);
  const records = [...entries.toReversed(), ...entries].map(record);
  const answers = await Promise.all(
    [records, records.slice(0, 3), records.slice(2)].map((Records) => running.cloud.invoke('trail', { Records })),
  );
  for (const answer of answers) expect(answer).toMatchObject({ type: 'answered', answer: { batchItemFailures: [] } });
  expect((await gathered()).log).toHaveLength(before.log.length);
  expect(verifyTrail(await gathered()).bad).toBeUndefined();
});

test('[ASVS-16.5.3] one bad record is named and stops no other', async () => {
  const chain = 'KH#casework#case#never-streamed';
  const file = await openFile();
  const good = await allOf(store, 'receipts', `KH#casework#case#${file}`);
  const bad = [
    { pk: chain, sk: 'entry#not-a-number', hash: 'x' },
    { pk: chain, sk: 'entry#9999999999', hash: 'x' },
  ];
  const Records = [...bad, ...good].map(record);
  expect(await running.cloud.invoke('trail', { Records })).toMatchObject({
    answer: { batchItemFailures: [{ itemIdentifier: '0' }, { itemIdentifier: '1' }] },
  });
  await running.cloud.streams.drained();
  const { log } = await gathered();
  // Its other chains come by the stream meanwhile.
  expect(good.length).toBeGreaterThan(0);
  expect(log.filter(({ chain: of }) => of === good[0]?.['pk'])).toHaveLength(good.length);
  expect(log.some(({ chain: of }) => of === chain)).toBe(false);
});

test('[ASVS-16.4.2] an entry taken out, put in or changed in the running tables is named', async () => {
  const file = await openFile();
  for (let time = 0; time < 3; time += 1) await running.as('case-worker').read(`/cases/${file}`);
  await later(2);
  const [chain, entries] = [readings, await allOf(store, 'receipts', readings)];
  const [, second = {}] = entries;
  const TableName = nameOf(store, 'receipts');
  const put = (Item: Readonly<Record<string, unknown>>) =>
    store.db.send(new PutCommand({ TableName, Item: { ...Item } }));
  await put({ ...second, who: 'somebody-else' });
  expect(verifyTrail(await gathered()).bad).toEqual({ where: 'chain', chain, n: 2, wrong: 'altered' });
  await store.db.send(new DeleteCommand({ TableName, Key: { pk: chain, sk: second['sk'] } }));
  expect(verifyTrail(await gathered()).bad).toEqual({ where: 'chain', chain, n: 2, wrong: 'missing' });
  await put(second);
  expect(verifyTrail(await gathered()).bad).toBeUndefined();
});
