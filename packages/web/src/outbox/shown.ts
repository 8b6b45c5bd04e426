import { lineOfBatch } from '@homeward/domain/arrival/batch-line';
import { hasEnded } from '@homeward/domain/arrival/standing';
import { actOf } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import type { Reply } from '../api/asked.ts';
import { type BatchView, fold } from './fold.ts';
import { needsSomebody, type Queued } from './item.ts';

type Batches = Reply<'listBatches'>;

/** Whether the server's own picture already has this act in it. */
function isIn(batch: BatchView | undefined, { item }: Queued): boolean {
  if (batch === undefined) return false;
  const record = item.record === batch.id ? batch : batch.arrivals.find(({ id }) => id === item.record);
  // What makes a record is in it once the record is there: only its answer was lost.
  if (item.id === item.record) return record !== undefined;
  return record !== undefined && item.told !== undefined && record.version >= item.told;
}

/** The act as the device's clock has it. */
export function actFor(actor: Actor, at: number) {
  return actOf(actor, new Date(at).toISOString(), {});
}

/** One batch as read, with what was written down on this device since: each act in order, as the law decides it. */
export function withQueued(read: BatchView | undefined, queue: readonly Queued[], actor: Actor): BatchView | undefined {
  return queue.reduce((batch, one) => {
    // What was refused, or stands against another's change, is not so: it waits on a page of its own.
    if (needsSomebody(one.item) || isIn(batch, one)) return batch;
    const folded = fold(batch, { ...one.item, body: one.content.body }, actFor(actor, one.item.queuedAt));
    // What the law refuses now, the server will refuse too, and say so beside the act.
    return folded === undefined || 'type' in folded ? batch : folded.batch;
  }, read);
}

function lineOf(batch: BatchView): Batches['items'][number] {
  return { ...lineOfBatch(batch), version: batch.version };
}

/** The open batches as read, each as it now stands here, and those that only this device knows. */
export function listWithQueued(
  read: Batches,
  known: (id: string) => BatchView | undefined,
  queued: readonly string[],
): Batches {
  const here = read.items.map((line) => {
    const batch = known(line.id);
    return batch ? lineOf(batch) : line;
  });
  const only = queued.filter((id) => !read.items.some((line) => line.id === id)).flatMap((id) => known(id) ?? []);
  return { ...read, items: [...here, ...only.map(lineOf)].filter((one) => !hasEnded(one)) };
}
