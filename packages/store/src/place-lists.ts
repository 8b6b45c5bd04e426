import type { Place } from '@homeward/domain/directory/place';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';

export const areasUnder = 'place#areas';
export const villagesUnder = 'place#villages';

/** The districts and communes of the country, or the villages of one province. */
export async function placesIn(store: Store, province?: string): Promise<readonly Place[]> {
  const items = await allOf(store, 'directory', province === undefined ? areasUnder : villagesUnder, province);
  return items.flatMap((item) => JSON.parse(String(item['places'])) as readonly Place[]);
}
