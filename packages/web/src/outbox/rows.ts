import type { DeviceDb, QueueRow } from '../device/database.ts';
import { seal, unseal, type VaultKey } from '../device/sealing.ts';
import type { Content, Item } from './item.ts';

/** The sealed words of an act are tied to its id and to whose vault they lie in. */
function boundTo({ id, by }: Pick<Item, 'id' | 'by'>): string {
  return `queue:${by}:${id}`;
}

export function itemOf(row: QueueRow): Item {
  const { sealed: _, ...item } = row;
  return item;
}

/** Every act on the device, in order; other people's stay sealed. */
export function allRows(db: DeviceDb): Promise<readonly QueueRow[]> {
  return db.getAllFromIndex('queue', 'place');
}

export async function contentIn(key: VaultKey, row: QueueRow): Promise<Content | undefined> {
  return row.sealed && ((await unseal(key, boundTo(row), row.sealed)) as Content);
}

type New = Omit<Item, 'place'>;

/**
 * Puts an act at the end of the queue, in one transaction: a new one, or one that is taken over from another's queue in
 * place of what lay there. Throws `QuotaExceededError` when the device is full: then nothing has changed.
 */
async function putLast(db: DeviceDb, key: VaultKey, item: New, content: Content, how: 'add' | 'put'): Promise<Item> {
  const sealed = await seal(key, boundTo(item), content);
  const tx = db.transaction('queue', 'readwrite', { durability: 'strict' });
  const last = await tx.store.index('place').openKeyCursor(null, 'prev');
  const placed: Item = { ...item, place: ((last?.key as number | undefined) ?? 0) + 1 };
  await Promise.all([tx.store[how]({ ...placed, sealed }), tx.done]);
  return placed;
}

export function append(db: DeviceDb, key: VaultKey, item: New, content: Content): Promise<Item> {
  return putLast(db, key, item, content, 'add');
}

/** One act of another's queue becomes one of this: sealed anew, its words and its time as they were. */
export async function adopt(db: DeviceDb, key: VaultKey, by: string, row: Item, content: Content): Promise<void> {
  const { place: _, ...item } = row;
  await putLast(db, key, { ...item, by, state: 'queued', tries: 0, notBefore: 0 }, content, 'put');
}

/**
 * The act as it now is. What is sent leaves no word behind; what another tab took out or has sent meanwhile stays as that
 * tab left it.
 */
export async function rewrite(db: DeviceDb, key: VaultKey, item: Item, content: Content | undefined): Promise<void> {
  const wordless = content === undefined || item.state === 'sent';
  const row: QueueRow = wordless ? item : { ...item, sealed: await seal(key, boundTo(item), content) };
  const tx = db.transaction('queue', 'readwrite', { durability: 'strict' });
  const there = await tx.store.get(item.id);
  if (there !== undefined && there.state !== 'sent') await tx.store.put(row);
  await tx.done;
}

/** Takes an act out of the queue: only ever at a person's word. */
export function takeOut(db: DeviceDb, id: string): Promise<void> {
  return db.delete('queue', id);
}

const day = 24 * 3_600_000;

/** What was sent more than a day ago tells no version to anybody any more. */
export async function clearSent(db: DeviceDb, now: number): Promise<void> {
  const rows = await allRows(db);
  const old = rows.filter(({ state, sentAt = now }) => state === 'sent' && Math.abs(now - sentAt) > day);
  await Promise.all(old.map(({ id }) => db.delete('queue', id)));
}
