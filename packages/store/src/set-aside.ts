import { minutesAfter } from '@homeward/domain/time';
import type { Looks } from './looks-due.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { removeAll } from './remove-all.ts';
import { putAlone } from './write.ts';

/** A look that failed: how often, and until when it rests. Its own place among what is due stays as it is. */
export type SetAside = { readonly tries: number; readonly until: string };

/** Minutes: from one round to the next, twice as long after each failure, at most an hour. */
const [firstPause, longestPause] = [5, 60];

/** All that failed of these looks, by the key of the look. */
export async function setAsideOf(store: Store, { table, aside }: Looks): Promise<ReadonlyMap<string, SetAside>> {
  const items = await allOf(store, table, aside);
  return new Map(items.map(({ sk, tries, until }) => [String(sk), { tries: Number(tries), until: String(until) }]));
}

/** Sets a look aside that failed just now: later rounds come to it after all that never failed, and never forget it. */
export async function setAside(
  store: Store,
  { table, aside }: Looks,
  key: string,
  { now, before }: { readonly now: string; readonly before: SetAside | undefined },
): Promise<void> {
  const tries = (before?.tries ?? 0) + 1;
  const until = minutesAfter(now, Math.min(longestPause, firstPause * 2 ** (tries - 1)));
  await putAlone(store, { table, item: { pk: aside, sk: key, tries, until } });
}

/** Takes the notes away of looks that came out well, or that nothing is owed in any more. */
export async function takeUp(store: Store, { table, aside }: Looks, keys: readonly string[]): Promise<void> {
  await removeAll(
    store,
    keys.map((sk) => ({ table, key: { pk: aside, sk } })),
  );
}
