import { type ArrivalEvent, arrivalEvent } from '@homeward/domain/arrival/arrival';
import { type BatchEvent, type BatchState, batchEvent } from '@homeward/domain/arrival/batch';
import { type Closing, restateBatch, type Written } from '@homeward/domain/arrival/restated-funnel';
import type { AnyRequest } from '@homeward/runtime/request';
import { batches } from '@homeward/store/batches';
import { load, type Versioned } from '@homeward/store/load';
import { mendsOf, mendsWrite } from '@homeward/store/mending-fence';
import { moveWrites } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import type { Write } from '@homeward/store/write';
import { commandOf, type Rooms } from './desk.ts';

/** A truck as it stands while somebody in it is mended. */
export type Truck = { readonly batch: Versioned<BatchState>; readonly mends: number };

export async function truckNow({ store }: Rooms, id: string): Promise<Truck> {
  const mends = await mendsOf(store, id);
  const batch = await load(store, batches, id);
  if (batch === undefined) throw new Error('an arrival without its batch');
  return { batch, mends };
}

/** Somebody in the truck, and what happened to them. */
type Moved = { readonly arrival: string; readonly event: ArrivalEvent };

type Because = Extract<BatchEvent, { type: 'BatchRestated' }>['because'];

async function eventsOf(store: Store, pk: string) {
  return (await allOf(store, 'arrivals', pk, 'event#')).toSorted((one, next) => Number(one['v']) - Number(next['v']));
}

async function saidOf(store: Store, arrival: string): Promise<readonly Written[]> {
  const items = await eventsOf(store, `arrival#${arrival}`);
  return items.map((item) => ({ event: arrivalEvent.parse(item['event']), recordedAt: String(item['recordedAt']) }));
}

async function closingOf(store: Store, batch: string): Promise<Closing | undefined> {
  const items = await eventsOf(store, `batch#${batch}`);
  return items.flatMap((item) => {
    const event = batchEvent.parse(item['event']);
    const { sk: name, recordedAt } = item;
    return event.type === 'BatchClosed' ? [{ event, name: String(name), recordedAt: String(recordedAt) }] : [];
  })[0];
}

/** An open truck only takes note; the funnel of a closed one follows what was mended, where that changes a figure. */
export async function restatedWrites(
  rooms: Rooms,
  request: AnyRequest,
  { batch, mends }: Truck,
  moved: readonly Moved[],
  because: Because,
): Promise<readonly Write[]> {
  const { id, funnel } = batch.state;
  if (funnel === undefined) return [mendsWrite(id, mends)];
  const closing = await closingOf(rooms.store, id);
  if (closing === undefined) throw new Error('a funnel without its closing');
  const { recordedAt, act } = request;
  const mended = await Promise.all(
    moved.map(async ({ arrival, event }) => ({
      before: await saidOf(rooms.store, arrival),
      next: { event, recordedAt },
    })),
  );
  const event = restateBatch(funnel, closing, mended, because, act);
  return event === undefined ? [] : moveWrites(commandOf(request), batches, id, batch, event).writes;
}
