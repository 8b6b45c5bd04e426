import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { BatchEvent, BatchState } from '@homeward/domain/arrival/batch';
import type { Decision } from '@homeward/domain/command';
import { mayKnowBatch } from '@homeward/domain/people/clearance';
import { answerOf } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { batches } from '@homeward/store/batches';
import { arrivalsOfBatch } from '@homeward/store/lists';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

/** A command on a batch of the caller's own centre. */
export async function onBatch(
  rooms: Rooms,
  request: Request<'countBatch'> | Request<'closeBatch'> | Request<'withdrawBatch'>,
  decide: (state: BatchState) => Decision<BatchEvent> | Promise<Decision<BatchEvent>>,
  also: () => readonly Write[] = () => [],
) {
  const id = request.params['batchId'] ?? '';
  const outcome = await perform(rooms.store, commandOf(request), {
    of: batches,
    ids: [id],
    mayKnow: (state) => mayKnowBatch(request.actor, state.centre),
    decide: (state) => decide(state as BatchState),
    with: also,
    receipt: receiptOf(request, `batch#${id}`),
  });
  return answerOf(outcome);
}

/** Everybody who was ever logged in a batch. */
export async function peopleOf({ store }: Rooms, batch: string): Promise<readonly ArrivalState[]> {
  return (await arrivalsOfBatch(store, batch)).map(({ state }) => state);
}
