import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import type { TableName as Table } from '@homeward/store/tables';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const by = people['case-worker'];
const file = idOf(50);
const other = idOf(51);
const TableName = nameOf(store, 'cases');
const sealedAt = (id: string) => ({ pk: `general#${id}`, sk: 'sealed' });
const stateAt = (id: string) => ({ pk: `state#${id}`, sk: 'state' });

async function openFile(id: string, name: string): Promise<void> {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: name }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  expect(await ask({ operation: 'openCase', by, at: now, body, key: id })).toMatchObject({ status: 201 });
}

const view = (id: string) => ask({ operation: 'viewCase', by, at: now, path: { caseId: id } });

async function itemAt(Key: object, table: Table = 'cases'): Promise<Record<string, unknown>> {
  const { Item } = await store.db.send(
    new GetCommand({ TableName: nameOf(store, table), Key: { ...Key }, ConsistentRead: true }),
  );
  return Item ?? {};
}

/** What lies in the table is changed behind everybody's back, looked at, and put back as it was. */
async function tampered(item: Record<string, unknown>, id = file) {
  const { pk, sk } = item;
  const before = await itemAt({ pk, sk });
  await plant({ table: 'cases', item: item as never });
  const reply = await view(id);
  await store.db.send(new PutCommand({ TableName, Item: before }));
  return reply;
}

/** Everything the state says of its sections, one version further: as a section sealed again leaves it. */
async function sealedAgain(): Promise<Record<string, unknown>> {
  const { state, ...rest } = await itemAt(stateAt(file));
  return { ...rest, state: { ...(state as object), sections: { identity: 2 } } };
}

beforeAll(async () => {
  await openFile(file, 'Invented First');
  await openFile(other, 'Invented Second');
});

test('[ASVS-11.3.3] Standards 6.3(d): an older sealed section put back in its place is refused, and its words are in no answer', async () => {
  expect(await view(file)).toMatchObject({ status: 200, body: { sealed: { identity: { name: {} } } } });
  const reply = await tampered(await sealedAgain());
  expect([reply.status, reply.body['code']]).toEqual([500, 'fault']);
  expect(JSON.stringify(reply)).not.toMatch(/Invented|wrong-place|stays closed|VaultError/);
  expect((await view(file)).status).toBe(200);
});

test('a section that is gone is refused and not shown as nothing', async () => {
  const whole = await itemAt(sealedAt(file));
  expect((await tampered({ ...whole, sections: {} })).status).toBe(500);
  await store.db.send(new DeleteCommand({ TableName, Key: sealedAt(file) }));
  expect((await view(file)).status).toBe(500);
  await store.db.send(new PutCommand({ TableName, Item: whole }));
  expect((await view(file)).status).toBe(200);
});

test('the seals and the key of another file, together or apart, open nothing here', async () => {
  const { sections } = await itemAt(sealedAt(other));
  const swapped = { ...sealedAt(file), sections };
  expect((await tampered(swapped)).status).toBe(500);
  const [key, keyOfOther] = [`KH#casework#case#${file}`, `KH#casework#case#${other}`];
  const row = await itemAt({ pk: key, sk: 'key' }, 'keys');
  await plant({
    table: 'keys',
    item: { ...(await itemAt({ pk: keyOfOther, sk: 'key' }, 'keys')), pk: key, sk: 'key' },
  });
  expect([(await view(file)).status, (await tampered(swapped)).status]).toEqual([500, 500]);
  await plant({ table: 'keys', item: row as never });
  expect((await view(file)).status).toBe(200);
});

test('a section that another writer has sealed again since the state was read still opens', async () => {
  const stale = await itemAt(stateAt(file));
  const { sections: _, ...state } = stale['state'] as Record<string, unknown>;
  expect((await tampered({ ...stale, state: { ...state, sections: { identity: 0 } } })).status).toBe(200);
});
