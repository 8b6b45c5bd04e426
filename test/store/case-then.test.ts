import type { CaseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import { cases } from '@homeward/store/cases';
import { type Counted, caseThen, countedCase, countedWrite } from '@homeward/store/counted';
import { perform } from '@homeward/store/perform';
import { putAlone, type Write } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateItem } from '../../packages/store/src/move-writes.ts';
import { fileOf, idOf } from '../domain/made.ts';
import { openDatabase } from './database.ts';

let database: Awaited<ReturnType<typeof openDatabase>>;
const id = idOf(60);
const day = (of: number) => `2026-03-0${of}T03:00:00.000Z`;
const actor = { id: 'writer', role: 'case-worker', organisation: 'x', country: 'KH', desk: 'casework' } as const;

async function write(event: CaseEvent, at: string, beside: readonly Write[] = []): Promise<void> {
  const key = `${event.type}-${at}`;
  const receipt = { actor, operation: 'write', thing: `case#${id}`, at };
  const command = { key, operation: 'write', actor, bodyHash: key, recordedAt: at };
  const plan = {
    of: cases,
    ids: [id] as const,
    makes: true,
    decide: () => decided(event),
    with: () => beside,
    receipt,
  };
  expect((await perform(database.store, command, plan)).type).toBe('done');
}

const placed = (placement: 'shelter' | 'ngo', at: string) =>
  cases.event.parse({
    type: 'PersonPlaced',
    id: idOf(Date.parse(at) / 1000),
    by: 'x',
    occurredAt: at,
    said: { placement, family: 'not-assessed' },
  });

async function counted(of = id): Promise<Counted> {
  return (await countedCase(database.store, of)) ?? expect.fail('nobody is counted');
}

beforeAll(async () => {
  database = await openDatabase();
  const file = fileOf({ id, openedAt: day(1) });
  const opened = { ...file, type: 'CaseOpened', occurredAt: day(1), by: 'x', determination: file.determinations[0] };
  await write(cases.event.parse(opened), day(1), [countedWrite(id)]);
  await write(placed('shelter', day(2)), day(2));
  await write(placed('ngo', day(4)), day(4));
});
afterAll(() => database?.stop());

describe('A case that is counted for an event that is read late', () => {
  test('is as it stood right after that event', async () => {
    const file = await counted();
    const placements = [1, 2, 3].map(
      async (version) => (await caseThen(database.store, file, { version })).placement?.kind,
    );
    expect(await Promise.all(placements)).toEqual([undefined, 'shelter', 'ngo']);
    expect(await caseThen(database.store, file, { version: 3 })).toEqual(file.state);
  });

  test('is as it was known when something else was written, the same moment included', async () => {
    const file = await counted();
    const placements = [1, 2, 3, 4].map(
      async (of) => (await caseThen(database.store, file, { by: day(of) })).placement?.kind,
    );
    expect(await Promise.all(placements)).toEqual([undefined, 'shelter', 'shelter', 'ngo']);
  });

  test('is taken as it stands where its events are not all there, or it was opened since', async () => {
    const other = idOf(61);
    const state = fileOf({ id: other });
    await putAlone(database.store, { table: 'cases', item: stateItem(cases, other, 5, state) });
    await putAlone(database.store, countedWrite(other));
    const [bare, whole] = [await counted(other), await counted()];
    expect(await caseThen(database.store, bare, { version: 2 })).toEqual(bare.state);
    expect(await caseThen(database.store, whole, { by: '2026-02-01T00:00:00.000Z' })).toEqual(whole.state);
  });
});
