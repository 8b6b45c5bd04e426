import { batches } from '@homeward/store/batches';
import { besideOrNew } from '@homeward/store/beside';
import { stateItem } from '@homeward/store/move-writes';
import { usedKey } from '@homeward/store/used-key';
import { describe, expect, test } from 'vitest';
import type { evolveBatch } from '../../packages/domain/src/arrival/evolve-batch.ts';
import { decided } from '../../packages/domain/src/command.ts';
import { idOf, now, truckOf } from '../domain/made.ts';
import { commandOf } from './people.ts';

const command = commandOf('proposeSeat');

describe('the key of a command whose body names the record that it makes', () => {
  const sk = `proposeSeat#${command.key}`;

  test('lies with whoever used it, under the prefix of their desk where there is one', () => {
    const key = { pk: `key#${command.actor.id}`, sk };
    expect(usedKey('staff', command).at).toEqual({ table: 'staff', key });
    const under = usedKey('exchange', command, 'KH#partner#').at;
    expect(under).toEqual({ table: 'exchange', key: { pk: `KH#partner#key#${command.actor.id}`, sk } });
  });

  test('is noted the first time, and said to be reused from then on', () => {
    const { at, move } = usedKey('staff', command);
    const write = { table: 'staff', item: at.key, expects: 'new' };
    expect(move(undefined, command)).toEqual({ type: 'moves', writes: [write] });
    expect(move({ ...at.key }, command)).toEqual({ type: 'key-reused' });
  });
});

describe('a second record that may not be there yet', () => {
  const id = idOf(1);
  const truck = truckOf();
  const { status: _status, arrivedAt: _at, openedBy: by, ...plain } = truck;
  const logged = { type: 'BatchLogged', ...plain, occurredAt: now, by } as Parameters<typeof evolveBatch>[1];
  const closed = { type: 'AnnouncedBatchArrived', occurredAt: now, as: idOf(2) } as const;
  const seen: unknown[] = [];
  const { at, move } = besideOrNew(batches, id, (state) => {
    seen.push(state);
    return decided(state === undefined ? logged : closed);
  });
  const versions = (item: Parameters<typeof move>[0]) => {
    const moved = move(item, command);
    return moved.type === 'moves' ? moved.writes.map((one) => ('item' in one ? one.item['v'] : one)) : moved;
  };

  test('is made where there is none, and goes on where there is one', () => {
    expect(at).toEqual({ table: batches.table, key: batches.stateKey(id) });
    expect(versions(undefined)).toEqual([1, 1]);
    expect(versions(stateItem(batches, id, 4, truck))).toEqual([5, 5]);
    expect(seen).toEqual([undefined, truck]);
  });

  test('that may not change is refused as its rules say', () => {
    const refused = { type: 'refused', code: 'a-rule', says: '', restsOn: [], breaches: ['x'], all: [] } as const;
    expect(besideOrNew(batches, id, () => refused as never).move(undefined, command)).toEqual(refused);
  });
});
