import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor } from '@homeward/domain/people/actor';
import { nameRowsOf } from '@homeward/store/name-index';
import { nameOf } from '@homeward/store/open-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker: Actor = people['case-worker'];
const stranger: Actor = { ...worker, id: 'case-worker-2', organisation: 'another-shelter' };
type Name = { readonly local?: string; readonly latin?: string };
type Rows = readonly Readonly<Record<string, unknown>>[];

async function openFile(n: number, by: Actor, name: Name) {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const body = {
    from: 'report',
    sex: 'female',
    citizenship: 'KH',
    identity: { name, age: { birth: '1991' } },
    consent,
  };
  return ask({ operation: 'openCase', by, at: now, body, key: idOf(n) });
}

async function found(by: Actor, name: Name, birthYear?: string): Promise<readonly unknown[]> {
  const reply = await ask({ operation: 'findPerson', by, at: now, body: { name, birthYear } });
  return (reply.body['items'] as Rows).map((one) => one['id']);
}

async function flagged(): Promise<Rows> {
  const reply = await ask({ operation: 'listDuplicates', by: people['central-unit'], at: now });
  return reply.body['items'] as Rows;
}

beforeAll(async () => {
  await plant(seatOf(stranger));
  await openFile(90, worker, { latin: 'Prak Bopha' });
  await openFile(91, stranger, { latin: 'Yim Chanthou' });
});

describe('a name that is written anew', () => {
  const id = idOf(90);
  const write = (version: number, name: Name, key = idOf(190)) => {
    const body = { section: 'identity', content: { name, age: { birth: '1991' } } };
    return ask({ operation: 'writeSection', by: worker, at: now, body, key, version, path: { caseId: id } });
  };
  const tagged = async () =>
    ((await store.db.send(new ScanCommand({ TableName: nameOf(store, 'index') }))).Items ?? []).filter(
      ({ pk, sk }) => String(pk).startsWith('tag#') && sk === id,
    );
  const flagsOfTheirs = async () => (await flagged()).filter((pair) => JSON.stringify(pair).includes(id));

  test('Standards 6.3(d): finds the file, and the one it was called by finds it no longer', async () => {
    expect(await found(worker, { latin: 'Prak Bopha' })).toEqual([id]);
    expect((await write(1, { latin: 'Yim Chantou' })).status).toBe(200);
    for (const year of ['1991', undefined]) {
      expect(await found(worker, { latin: 'Yim Chanthou' }, year)).toEqual([id]);
      expect(await found(worker, { latin: 'Prak Bopha' }, year)).toEqual([]);
    }
    const held = (await nameRowsOf(store, id)).flat().filter(({ key }) => key.pk.startsWith('tag#'));
    expect((await tagged()).map(({ pk }) => pk).toSorted()).toEqual(held.map(({ key }) => key.pk).toSorted());
  });

  test('may be that of another file: both are flagged, once, and each stays as it is', async () => {
    expect(await flagsOfTheirs()).toMatchObject([{ later: { case: idOf(91) }, earlier: { case: id } }]);
    await write(1, { latin: 'Yim Chantou' });
    expect(await flagsOfTheirs()).toHaveLength(1);
    for (const [by, caseId] of [
      [worker, id],
      [stranger, idOf(91)],
    ] as const)
      expect((await ask({ operation: 'viewCase', by, at: now, path: { caseId } })).body['status']).toBe('open');
  });

  test('that is refused or comes too late leaves the tags as they were', async () => {
    expect((await write(1, { latin: 'Oum Rithy' }, idOf(191))).status).toBe(412);
    expect(await found(worker, { latin: 'Oum Rithy' })).toEqual([]);
    expect(await found(worker, { latin: 'Yim Chanthou' })).toEqual([id]);
  });
});
