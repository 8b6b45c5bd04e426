import { countedOnly, isErased } from '@homeward/domain/arrival/counted-only';
import { type ArrivalId, arrivals } from './arrivals.ts';
import { load } from './load.ts';
import { stateItem } from './move-writes.ts';
import type { Store } from './open-store.ts';
import type { Put } from './write.ts';

/**
 * At an erasure: of the person's arrival only what the truck was counted by is left, and the border finds nobody under
 * its id any more. Writes nothing where that was done already.
 */
export async function cutLooseWrites(store: Store, id: ArrivalId): Promise<readonly Put[]> {
  const seen = await load(store, arrivals, id);
  if (seen === undefined || isErased(seen.state)) return [];
  const item = stateItem(arrivals, id, seen.version + 1, countedOnly(seen.state));
  return [{ table: arrivals.table, item, expects: seen.version }];
}
