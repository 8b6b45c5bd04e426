import type { CaseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import { handoverState } from '@homeward/domain/handover/handover';
import { cases } from '@homeward/store/cases';
import { type Counted, countedCase, countedWrite, writtenCase } from '@homeward/store/counted';
import { handovers } from '@homeward/store/handovers';
import { perform } from '@homeward/store/perform';
import { putAlone, type Write } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateItem } from '../../packages/store/src/move-writes.ts';
import { standingIn } from '../domain/handovers.ts';
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

describe('A case that is counted', () => {
  test('is all that was ever written in it, under names of its own, and its order grows with each word', async () => {
    const file = await counted();
    const { told, arrived, order, named } = await writtenCase(database.store, file);
    expect(told.map(({ event, recordedAt }) => [event.type, recordedAt]).toSorted()).toEqual([
      ['CaseOpened', day(1)],
      ['PersonPlaced', day(2)],
      ['PersonPlaced', day(4)],
    ]);
    expect(new Set(told.map(({ place }) => place)).size).toBe(3);
    expect([arrived, order, named('x')]).toEqual([[], 3, file.named('x')]);
    await write(placed('shelter', day(5)), day(5));
    expect((await writtenCase(database.store, await counted())).order).toBe(4);
  });

  test('has with it the handovers that it names and that arrived, wherever they stand', async () => {
    const handover = idOf(62);
    const proposed = cases.event.parse({ type: 'ReturnProposed', handover, sheets: [], occurredAt: day(5), by: 'x' });
    await write(proposed, day(6));
    const arrival = { at: day(7), placement: 'shelter' } as const;
    const stands = async (change: object) => {
      const state = handoverState.parse({ ...standingIn('received'), quiet: true, ...change, id: handover });
      const id = { country: 'VN', quiet: true, handover } as const;
      await putAlone(database.store, { table: 'exchange', item: stateItem(handovers, id, 9, state) });
      return writtenCase(database.store, await counted());
    };
    expect((await stands({ arrival: undefined })).arrived).toEqual([]);
    const { arrived, order } = await stands({ arrival });
    expect(arrived).toEqual([{ handover, country: 'VN', direction: 'outbound', quiet: true, at: day(7) }]);
    expect(order).toBe(5 + 9);
  });
});
