import { arrivalEvent } from '@homeward/domain/arrival/arrival';
import { evolveArrival } from '@homeward/domain/arrival/evolve-arrival';
import type { Store } from '@homeward/store/open-store';
import { brokenChains } from '../../store/chains.ts';
import { itemsOf } from '../../store/database.ts';
import type { Acknowledged } from './device.ts';

type Item = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<'arrivals' | 'keys' | 'receipts', readonly Item[]>>;

/** The tables as the administrator reads them. */
export async function rowsOf(store: Store): Promise<Rows> {
  const [arrivals, keys, receipts] = await Promise.all([
    itemsOf(store, 'arrivals'),
    itemsOf(store, 'keys'),
    itemsOf(store, 'receipts'),
  ]);
  return { arrivals, keys, receipts };
}

function once(found: number, what: string): readonly string[] {
  return found === 1 ? [] : [`${what}: there ${found} times`];
}

/** The event's sort key begins with the command's key and operation, whoever sent it. */
function isEventOf(row: Item, { key, operation }: Acknowledged): boolean {
  return String(row['sk']).startsWith(`event#${key}#${operation}#`);
}

function countBy(rows: readonly Item[], keyOf: (row: Item) => string): ReadonlyMap<string, readonly Item[]> {
  return Map.groupBy(rows, keyOf);
}

/** What of one yes is not there exactly once: state, event, sealed section, key row, receipt. */
function lostOrDoubled(rows: ReturnType<typeof indexed>, taken: Acknowledged): readonly string[] {
  const { operation, key, batch, path } = taken;
  const subject = operation === 'screenPerson' ? (path.split('/')[4] ?? '') : key;
  const thing = operation === 'logBatch' ? `batch#${batch}` : `arrival#${subject}`;
  const events = (rows.byPk.get(thing) ?? []).filter((row) => isEventOf(row, taken));
  const receipts = rows.receiptsOf.get(`KH#transit#${thing}|${operation}`) ?? [];
  const name = `${operation} ${key}`;
  const found = [...once(events.length, `${name} event`), ...once(receipts.length, `${name} receipt`)];
  if (operation === 'screenPerson') return found;
  const states = rows.states.get(thing) ?? [];
  const sealed = (rows.byPk.get(thing) ?? []).filter((row) => row['sk'] === 'sealed');
  const keys = rows.keysOf.get(`KH#transit#${thing}`) ?? [];
  return [
    ...found,
    ...once(states.length, `${name} state`),
    ...once(keys.length, `${name} key row`),
    ...(operation === 'logArrival' ? once(sealed.length, `${name} sealed sections`) : []),
  ];
}

function thingOfState({ pk, sk }: Item): string {
  const key = String(sk);
  return key === 'state' ? String(pk) : key.startsWith('arrival#') ? key : '';
}

function indexed({ arrivals, keys, receipts }: Rows) {
  return {
    byPk: countBy(arrivals, (row) => String(row['pk'])),
    states: countBy(arrivals, thingOfState),
    keysOf: countBy(keys, (row) => String(row['pk'])),
    receiptsOf: countBy(receipts, (row) => `${row['pk']}|${row['operation']}`),
  };
}

/** Arrivals and batches that nobody has sent. */
function uninvited(rows: Rows, taken: readonly Acknowledged[]): readonly string[] {
  const sent = new Set(taken.map(({ operation, key }) => `${operation === 'logBatch' ? 'batch' : 'arrival'}#${key}`));
  const things = rows.arrivals.map(thingOfState).filter((thing) => thing !== '');
  return things.filter((thing) => !sent.has(thing)).map((thing) => `${thing}: nobody sent it`);
}

/** Stored states that are not what their events come to. */
function unexplained(rows: Rows): readonly string[] {
  const { byPk } = indexed(rows);
  return rows.arrivals.flatMap((row) => {
    const thing = thingOfState(row);
    if (!thing.startsWith('arrival#')) return [];
    const events = (byPk.get(thing) ?? []).filter(({ sk }) => String(sk).startsWith('event#'));
    const ordered = events.toSorted((one, other) => Number(one['v']) - Number(other['v']));
    const told = ordered.map(({ event }) => arrivalEvent.parse(event));
    const state = told.reduce<ReturnType<typeof evolveArrival> | undefined>(evolveArrival, undefined);
    return sorted(state) === sorted(row['state']) ? [] : [`${thing}: its events say something else than its state`];
  });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Everything the tables say against "nothing lost, nothing doubled". */
export function findingsOf(rows: Rows, taken: readonly Acknowledged[]): readonly string[] {
  const index = indexed(rows);
  return [
    ...taken.flatMap((one) => lostOrDoubled(index, one)),
    ...uninvited(rows, taken),
    ...unexplained(rows),
    ...brokenChains(rows.receipts),
  ];
}
