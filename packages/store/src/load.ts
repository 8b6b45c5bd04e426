import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Aggregate } from './aggregate.ts';
import { nameOf, type Store } from './open-store.ts';
import type { TableName } from './tables.ts';

/** A state with the version it was read at. */
export type Versioned<State> = { readonly version: number; readonly state: State };

/** What an event item says of the command that made it: enough to answer the same command again. */
export type StoredEvent<Event> = {
  readonly version: number;
  readonly status: string;
  readonly bodyHash: string;
  readonly event: Event;
};

type Key = { readonly pk: string; readonly sk: string };
export type At = { readonly table: TableName; readonly key: Key };
export type Item = Readonly<Record<string, unknown>>;

/** One call reads no more items than this (DynamoDB, BatchGetItem). */
const atOnce = 100;

/** Several items of several tables, strongly consistent, a hundred a call; absent ones are `undefined`, in the order asked. */
export async function getAll(store: Store, wanted: readonly At[]): Promise<readonly (Item | undefined)[]> {
  const found = new Map<string, Item>();
  const places = [...new Map(wanted.map((at) => [placeOf(store, at), at])).values()];
  for (let from = 0; from < places.length; from += atOnce)
    for (const [place, item] of await inOneCall(store, places.slice(from, from + atOnce))) found.set(place, item);
  return wanted.map((at) => found.get(placeOf(store, at)));
}

function placeOf(store: Store, { table, key }: At): string {
  return `${nameOf(store, table)}|${key.pk}|${key.sk}`;
}

/** At most a hundred items; what the database leaves out is asked for again. */
async function inOneCall(store: Store, places: readonly At[]): Promise<ReadonlyMap<string, Item>> {
  const byTable = Map.groupBy(places, ({ table }) => nameOf(store, table));
  const asked = [...byTable].map(
    ([name, ats]) => [name, { Keys: ats.map(({ key }) => ({ ...key })), ConsistentRead: true }] as const,
  );
  let pending: Record<string, { Keys: Record<string, unknown>[]; ConsistentRead: boolean }> | undefined =
    Object.fromEntries(asked);
  const found = new Map<string, Item>();
  for (let round = 0; pending !== undefined && Object.keys(pending).length > 0; round += 1) {
    if (round > 5) throw new Error('the database answered a batch of reads only in part, six times');
    const answer = await store.db.send(new BatchGetCommand({ RequestItems: pending }));
    for (const [name, items] of Object.entries(answer.Responses ?? {}))
      for (const item of items) found.set(`${name}|${item['pk']}|${item['sk']}`, item);
    pending = answer.UnprocessedKeys as typeof pending;
  }
  return found;
}

const stateItem = z.object({ v: z.int(), state: z.unknown() });
const lineItem = z.object({ v: z.int(), line: z.unknown() });
const eventItem = z.object({ v: z.int(), status: z.string(), bodyHash: z.string(), event: z.unknown() });

/** A stored state, parsed; what does not fit its schema is a fault, never passed on. */
export function readState<Id, State, Event>(
  of: Aggregate<Id, State, Event>,
  item: Item | undefined,
): Versioned<State> | undefined {
  if (item === undefined) return undefined;
  const { v, state } = stateItem.parse(item);
  return { version: v, state: of.state.parse(state) };
}

/** What a list shows of a record, parsed, with the version it stands at. */
export function readLine<Id, State, Event, Line>(
  of: Aggregate<Id, State, Event, Line>,
  item: Item,
): { readonly version: number; readonly line: Line } {
  const { v, line } = lineItem.parse(item);
  return { version: v, line: of.line.parse(line) };
}

export function readEvent<Id, State, Event>(
  of: Aggregate<Id, State, Event>,
  item: Item | undefined,
): StoredEvent<Event> | undefined {
  if (item === undefined) return undefined;
  const { v, status, bodyHash, event } = eventItem.parse(item);
  return { version: v, status, bodyHash, event: of.event.parse(event) };
}

/** States by their ids, in one read. */
export async function loadAll<Id, State, Event>(
  store: Store,
  of: Aggregate<Id, State, Event>,
  ids: readonly Id[],
): Promise<readonly (Versioned<State> | undefined)[]> {
  const items = await getAll(
    store,
    ids.map((id) => ({ table: of.table, key: of.stateKey(id) })),
  );
  return items.map((item) => readState(of, item));
}

/** One state by id. */
export async function load<Id, State, Event>(
  store: Store,
  of: Aggregate<Id, State, Event>,
  id: Id,
): Promise<Versioned<State> | undefined> {
  return (await loadAll(store, of, [id]))[0];
}
