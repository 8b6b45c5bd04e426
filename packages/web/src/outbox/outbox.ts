import type { DeviceDb } from '../device/database.ts';
import type { VaultKey } from '../device/sealing.ts';
import { type Content, type Item, isOpen, type Kept, placeOf, type Queued, type Typed } from './item.ts';
import { allRows, append, contentIn, itemOf, rewrite, takeOut } from './rows.ts';

/** What an outbox stands on: the database, the open key, who sends, and a clock. Tests bring their own. */
export type Ground = {
  readonly db: DeviceDb;
  readonly key: VaultKey;
  readonly by: string;
  readonly now: () => number;
  /** Tells the other tabs of this device that something changed. */
  readonly tell: () => void;
};

/** The acts of one person on this device: on disk sealed, in memory readable while their vault is open. */
export type Outbox = Ground & {
  readonly contents: Map<string, Content>;
  readonly listeners: Set<() => void>;
  items: readonly Item[];
};

export type Said = {
  readonly operation: Kept;
  readonly key: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The version of the record that the person saw, as the server knows it. */
  readonly seen?: number | undefined;
  readonly form?: Typed | undefined;
};

export function outboxOn(ground: Ground): Outbox {
  return { ...ground, contents: new Map(), listeners: new Set(), items: [] };
}

/** Reads the queue as it lies on the device: another tab may have written to it. */
export async function refresh(outbox: Outbox): Promise<void> {
  const rows = await allRows(outbox.db);
  const before = new Map(outbox.items.map(({ id, state }) => [id, state]));
  for (const row of rows) {
    const known = outbox.contents.has(row.id) && before.get(row.id) === row.state;
    if (row.by !== outbox.by || row.state === 'sent' || known) continue;
    const content = await contentIn(outbox.key, row);
    if (content) outbox.contents.set(row.id, content);
  }
  outbox.items = rows.map(itemOf);
  for (const listener of outbox.listeners) listener();
}

async function changed(outbox: Outbox): Promise<void> {
  await refresh(outbox);
  outbox.tell();
}

function contentOf({ path, body, seen, form }: Said): Content {
  return { path, body, ...(seen === undefined ? {} : { seen }), ...(form === undefined ? {} : { form }) };
}

/** What was refused or stands against another's change, said anew: it keeps its key and its place in the queue. */
export async function sayAnew(outbox: Outbox, item: Item, said: Said): Promise<void> {
  await keep(outbox, { ...item, state: 'queued', tries: 0, notBefore: outbox.now() }, contentOf(said));
}

/** Writes an act down. Done means that it lies on the disk; a full device throws, and nothing of it lies there. */
export async function add(outbox: Outbox, said: Said): Promise<Item> {
  const { operation, key: id, path, body } = said;
  const content = contentOf(said);
  const at = outbox.now();
  const place = placeOf(operation, id, path, body);
  const item = { id, by: outbox.by, operation, ...place, queuedAt: at, tries: 0, notBefore: at } as const;
  const placed = await append(outbox.db, outbox.key, { ...item, state: 'queued' }, content);
  await changed(outbox);
  return placed;
}

/** The act as it is from now on. */
export async function keep(outbox: Outbox, item: Item, content: Content | undefined): Promise<void> {
  await rewrite(outbox.db, outbox.key, item, content);
  if (content) outbox.contents.set(item.id, content);
  await changed(outbox);
}

/** A person's word: this act is not wanted any more. */
export async function remove(outbox: Outbox, id: string): Promise<void> {
  await takeOut(outbox.db, id);
  outbox.contents.delete(id);
  await changed(outbox);
}

export function mine({ items, by }: Outbox): readonly Item[] {
  return items.filter((item) => item.by === by);
}

/** The acts with their words, in order; what was sent keeps its words in memory until the vault closes. */
export function queued(outbox: Outbox): readonly Queued[] {
  return mine(outbox).flatMap((item) => {
    const content = outbox.contents.get(item.id);
    return content ? [{ item, content }] : [];
  });
}

/** How many wait to be sent, or for a person to look at. */
export function openCount(outbox: Outbox): number {
  return mine(outbox).filter(isOpen).length;
}

export function subscribe(outbox: Outbox, listener: () => void): () => void {
  outbox.listeners.add(listener);
  return () => void outbox.listeners.delete(listener);
}
