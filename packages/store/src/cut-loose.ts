import { countedOnly, isErased } from '@homeward/domain/arrival/counted-only';
import { type ArrivalId, arrivals } from './arrivals.ts';
import { load } from './load.ts';
import { stateItem } from './move-writes.ts';
import type { Store } from './open-store.ts';
import type { Put } from './write.ts';

/** What makes somebody a figure of her truck: from then on she is not there for the border. Nothing where she is one already. */
export async function cutLooseWrites(store: Store, id: ArrivalId | undefined): Promise<readonly Put[]> {
  const seen = id === undefined ? undefined : await load(store, arrivals, id);
  if (id === undefined || seen === undefined || isErased(seen.state)) return [];
  const item = stateItem(arrivals, id, seen.version + 1, countedOnly(seen.state));
  return [{ table: arrivals.table, item, expects: seen.version }];
}
