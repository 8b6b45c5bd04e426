import type { Store } from '@homeward/store/open-store';
import { itemsOf } from './database.ts';

/** What was done with a thing at a desk and who read it there, in whatever chains, in the order of time. */
export async function receiptsAbout(
  store: Store,
  desk: string,
  thing: string,
): Promise<readonly Record<string, unknown>[]> {
  const about = (await itemsOf(store, 'receipts')).filter(
    (one) => one['thing'] === thing && String(one['pk']).startsWith(`${desk}#`),
  );
  return about.toSorted((one, other) => Date.parse(String(one['at'])) - Date.parse(String(other['at'])));
}
