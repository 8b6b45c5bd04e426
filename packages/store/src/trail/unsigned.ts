import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { getAll } from '../load.ts';
import { nameOf, type Store } from '../open-store.ts';
import { allOf } from '../page.ts';
import type { Checkpoint } from './checkpoint.ts';
import { pagesOf } from './log-entry.ts';
import { headPlace, readHead, readTaken, signedItem, signedPlace } from './log-places.ts';

/** So many lines a checkpoint at most; what is left is signed at the next waking. */
const most = 10_000;

/** What the log has had since it was last signed; nothing, when there is nothing new. */
export async function unsignedPart(
  store: Store,
): Promise<Pick<Checkpoint, 'from' | 'size' | 'head' | 'lines'> | undefined> {
  const [head, signed] = await getAll(store, [headPlace, signedPlace]);
  const from = readTaken(signed);
  const size = Math.min(readHead(head).size, from + most);
  if (size <= from) return undefined;
  const pages = await Promise.all(pagesOf(from + 1, size).map((page) => allOf(store, 'receipts', page)));
  const lines = pages
    .flat()
    .filter(({ n }) => Number(n) > from && Number(n) <= size)
    .map(({ hash }) => String(hash));
  if (lines.length !== size - from) throw new Error('lines of the log are missing: nothing is signed');
  return { from, size, head: lines.at(-1) ?? '', lines };
}

/** Notes how far the log was signed. A note that is lost makes the next checkpoint begin earlier, which does no harm. */
export async function noteSigned(store: Store, size: number): Promise<void> {
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'receipts'), Item: signedItem(size) }));
}
