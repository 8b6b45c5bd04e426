import type { BatchState } from '@homeward/domain/arrival/batch';
import { standAgain, withdrawBatch } from '@homeward/domain/arrival/withdraw-batch';
import type { Act } from '@homeward/domain/command';
import { minutesAfter } from '@homeward/domain/time';
import type { Request } from '@homeward/runtime/request';
import { batches } from '@homeward/store/batches';
import type { Beside } from '@homeward/store/beside';
import { truckNote } from '@homeward/store/closed-trucks';
import { readState } from '@homeward/store/load';
import { moveWrites } from '@homeward/store/move-writes';
import { forgetPlate } from './batch-keys.ts';
import type { Rooms } from './desk.ts';
import { onBatch, peopleOf } from './on-batch.ts';

/** The truck is looked at again once nobody can write to it any more as one that stands. */
export async function withdrawOneBatch(rooms: Rooms, request: Request<'withdrawBatch'>) {
  const id = request.params['batchId'] ?? '';
  const decide = async (state: BatchState) =>
    withdrawBatch(state, await peopleOf(rooms, id), request.body, request.act);
  const answer = await onBatch(rooms, request, decide, () => [truckNote(id, minutesAfter(request.recordedAt, 1))]);
  forgetPlate(id);
  return answer;
}

/** The truck that was taken back stands again with whoever comes to stand in it; one that stands already stays as it is. */
export function standsAgain(batch: string, act: Act): Beside {
  return {
    at: { table: batches.table, key: batches.stateKey(batch) },
    move: (item, command) => {
      const from = readState(batches, item);
      if (from === undefined) return { type: 'absent' };
      const event = standAgain(from.state, act);
      forgetPlate(batch);
      return { type: 'moves', writes: event ? moveWrites(command, batches, batch, from, event).writes : [] };
    },
  };
}
