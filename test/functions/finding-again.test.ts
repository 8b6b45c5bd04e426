import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor } from '@homeward/domain/people/actor';
import { nameRowsOf } from '@homeward/store/name-index';
import { nameOf } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker: Actor = people['case-worker'];
const stranger: Actor = { ...worker, id: 'case-worker-2', organisation: 'another-shelter' };
const unit: Actor = people['central-unit'];
type Name = { readonly local?: string; readonly latin?: string };
type Rows = readonly Readonly<Record<string, unknown>>[];

async function openFile(n: number, by: Actor, name: Name, birth = '1991') {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name, age: { birth } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  return ask({ operation: 'openCase', by, at: now, body, key: idOf(n) });
}

async function found(by: Actor, name: Name, birthYear?: string): Promise<readonly unknown[]> {
  const reply = await ask({ operation: 'findPerson', by, at: now, body: { name, birthYear } });
  expect(reply.status).toBe(200);
  return (reply.body['items'] as Rows).map((one) => one['id']);
}

async function flagged(by: Actor = unit): Promise<Rows> {
  const reply = await ask({ operation: 'listDuplicates', by, at: now });
  expect(reply.status).toBe(200);
  return reply.body['items'] as Rows;
}

const chain = (actor: Actor) => allOf(store, 'receipts', `KH#casework#actor#${actor.id}`);

beforeAll(async () => {
  await plant(seatOf(stranger));
  const opened = await Promise.all([
    openFile(70, worker, { local: 'សុខ ដារ៉ា', latin: 'Sok Dara' }),
    openFile(71, worker, { latin: 'Dara Sokh Vanna' }),
    openFile(72, stranger, { latin: 'Kim Sovannarith' }),
  ]);
  expect(opened.map(({ status }) => status)).toEqual([201, 201, 201]);
});

describe('findPerson', () => {
  test('finds a file by another spelling, another order, another script, and a year beside', async () => {
    const names: readonly Name[] = [
      { latin: 'DARA SOKH' },
      { local: 'សុខ\u200bដារ៉ា' },
      { local: 'สุข ดารา', latin: 'Suk Dara' },
    ];
    for (const name of names) expect(await found(worker, name, '1992')).toEqual([idOf(70)]);
    expect(await found(worker, { latin: 'Sok Dara' })).toEqual([idOf(70)]);
    expect(await found(worker, { latin: 'Sok Dara' }, '1995')).toEqual([]);
    expect(await found(worker, { latin: 'Sok' })).toEqual([]);
  });

  test('puts the same letters of the person’s own script first, and says nothing sealed', async () => {
    await openFile(73, worker, { local: 'សុក ដារ៉ា', latin: 'Sok Dara' });
    const asked = { name: { local: 'សុខ ដារ៉ា', latin: 'Sok Dara' } };
    const { body } = await ask({ operation: 'findPerson', by: worker, at: now, body: asked });
    expect((body['items'] as Rows).map(({ id, sameScript }) => [id, sameScript])).toEqual([
      [idOf(70), true],
      [idOf(73), false],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Sok|Dara|សុ|1991/);
  });

  test('[ASVS-8.2.2] Standards 6.3(e): a file of another organisation is neither shown nor hinted at', async () => {
    const theirs = { name: { latin: 'Kim Sovanarit' }, birthYear: '1991' };
    const nobody = { name: { latin: 'Ngeth Phalla' }, birthYear: '1991' };
    const [one, other] = [
      await ask({ operation: 'findPerson', by: worker, at: now, body: theirs }),
      await ask({ operation: 'findPerson', by: worker, at: now, body: nobody }),
    ];
    expect(one).toEqual(other);
    expect(await found(stranger, theirs.name, '1991')).toEqual([idOf(72)]);
  });

  test('Standards 6.3(e): each look writes one receipt in the asker’s own chain, without the name, whatever it finds', async () => {
    const before = await chain(worker);
    await found(worker, { latin: 'Sok Dara' });
    await found(worker, { latin: 'Kim Sovannarith' });
    const entries = (await chain(worker)).slice(before.length);
    expect(entries.map(({ operation, thing }) => [operation, thing])).toEqual(
      Array.from({ length: 2 }, () => ['findPerson', `actor#${worker.id}`]),
    );
    expect(JSON.stringify(entries)).not.toMatch(/Sok|Kim/);
  });

  test('[ASVS-8.2.2] opens no file: nothing is answered from what is sealed, and no key row is asked for', async () => {
    const rows = await itemsOf(store, 'keys');
    const gone = rows.filter(({ pk }) => String(pk) === `KH#casework#case#${idOf(70)}`);
    expect(gone).toHaveLength(1);
    const key = { pk: String(gone[0]?.['pk']), sk: 'key' };
    await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'keys'), Key: key }));
    expect(await found(worker, { latin: 'Sok Dara' })).toContain(idOf(70));
    await plant({ table: 'keys', item: gone[0] as never });
  });

  test('a supervisor finds the files of their own organisation, and no other', async () => {
    const ofTheirWorker = await found(worker, { latin: 'Sok Dara' });
    expect(ofTheirWorker).toContain(idOf(70));
    expect(await found(people.supervisor, { latin: 'Sok Dara' })).toEqual(ofTheirWorker);
    expect(await found(people.supervisor, { latin: 'Kim Sovannarith' })).toEqual([]);
  });

  test('is nobody’s who may not open a name, and asks for a name', async () => {
    const body = { name: { latin: 'Sok Dara' } };
    const second = await ask({ operation: 'findPerson', by: people['second-approver'], at: now, body });
    const empty = await ask({ operation: 'findPerson', by: worker, at: now, body: { name: {} } });
    expect([second.status, empty.status, empty.body['errors']]).toEqual([
      404,
      400,
      [{ pointer: '/name', code: 'no-name' }],
    ]);
  });
});

describe('two files that may be of one person', () => {
  const pairsOf = (rows: Rows, id: string) =>
    rows.filter(({ later, earlier }) => [later, earlier].some((one) => (one as { case: string }).case === id));

  test('of two agencies are flagged to the central unit, by ids and days, and to nobody who opened them', async () => {
    const reply = await openFile(80, stranger, { latin: 'Sokh Dara' }, '1990');
    expect(Object.keys(reply.body).toSorted()).toEqual(['id', 'status', 'version']);
    const [pair] = pairsOf(await flagged(), idOf(80)).filter(
      ({ earlier }) => (earlier as { case: string }).case === idOf(70),
    );
    const number = expect.stringMatching(/^F-KH-26-\d{4}-[A-Z]$/);
    expect(pair).toEqual({
      later: { case: idOf(80), number, organisation: 'another-shelter', openedAt: now },
      earlier: { case: idOf(70), number, organisation: 'social-affairs', openedAt: now },
      keys: 3,
    });
    for (const by of [worker, stranger, people.supervisor])
      expect((await ask({ operation: 'listDuplicates', by, at: now })).status).toBe(404);
    expect((await chain(unit)).map(({ operation }) => operation)).toContain('listDuplicates');
  });

  test('opened in the same moment on two devices are flagged once; a command sent again flags nothing twice', async () => {
    const name = { latin: 'Meas Sreymom' };
    await Promise.all([openFile(82, worker, name), openFile(83, stranger, { latin: 'Mas Srey Mom' })]);
    expect(pairsOf(await flagged(), idOf(82))).toHaveLength(1);
    await openFile(82, worker, name);
    expect(pairsOf(await flagged(), idOf(82))).toHaveLength(1);
  });

  test('a flag that was lost is made by the same command sent again', async () => {
    const name = { latin: 'Heng Vuthy' };
    await openFile(84, worker, name);
    await openFile(85, stranger, name);
    const lost = (await nameRowsOf(store, idOf(85))).flat();
    for (const { table, key } of lost.filter((at) => at.key.pk.startsWith('duplicates')))
      await store.db.send(new DeleteCommand({ TableName: nameOf(store, table), Key: { ...key } }));
    expect(pairsOf(await flagged(), idOf(85))).toHaveLength(0);
    await openFile(85, stranger, name);
    expect(pairsOf(await flagged(), idOf(85))).toHaveLength(1);
  });
});

describe('the index', () => {
  const everything = async () =>
    (await store.db.send(new ScanCommand({ TableName: nameOf(store, 'index') }))).Items ?? [];

  test('[ASVS-14.2.4] holds HMACs, ids and organisations: no name, no year, no part of one', async () => {
    const rows = await everything();
    const tags = rows.filter(({ pk }) => String(pk).startsWith('tag#'));
    expect(tags.length).toBeGreaterThan(20);
    for (const { pk, sk: _, born, ...rest } of tags) {
      expect(pk).toMatch(/^tag#[A-Za-z0-9_-]{43}$/);
      expect(Object.keys(rest)).toEqual(['organisation']);
      // Beside the tag of any year stands the tag of the person’s own: another HMAC under which the file lies anyway.
      if (born !== undefined) expect(tags.map((one) => one['pk'])).toContain(`tag#${born}`);
    }
    expect(JSON.stringify(rows.map(({ pk: _, tags: _tags, born: _born, ...rest }) => rest))).not.toMatch(
      /sok|dara|kim|sr(e|i)|1991|joined|ស/i,
    );
  });

  test('what erasing takes out of it is every row that knows of the file', async () => {
    const id = idOf(70);
    const taken = new Set((await nameRowsOf(store, id)).flat().map(({ key: { pk, sk } }) => `${pk}|${sk}`));
    const left = (await everything()).filter(({ pk, sk }) => !taken.has(`${pk}|${sk}`));
    expect(JSON.stringify(left)).not.toContain(id);
    expect(taken.size).toBeGreaterThan(8);
  });
});
