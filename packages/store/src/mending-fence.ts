import { getAll } from './load.ts';
import type { Store } from './open-store.ts';
import type { Put } from './write.ts';

function placeOf(batch: string) {
  return { pk: `batch#${batch}`, sk: 'mends' };
}

/** How often somebody in a batch was mended, or the batch closed: read before the people, written with what came of it. */
export async function mendsOf(store: Store, batch: string): Promise<number> {
  const [item] = await getAll(store, [{ table: 'arrivals', key: placeOf(batch) }]);
  return Number(item?.['v'] ?? 0);
}

/** Holds off whoever closes the batch, or mends somebody in it, at the same moment: they look at its people anew. */
export function mendsWrite(batch: string, seen: number): Put {
  return { table: 'arrivals', item: { ...placeOf(batch), v: seen + 1 }, expects: seen === 0 ? 'new' : seen };
}
