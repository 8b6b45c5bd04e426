import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { cursorAt, type Keys, keyNames, type ListQuery, markOf, readCursor, sortName } from './cursor.ts';
import { nameOf, type Store } from './open-store.ts';
import type { TableName } from './tables.ts';

/** How many, and where to go on: with what a caller was given, or with the keys at which an own page ended. */
export type Asked = { readonly limit: number; readonly cursor?: string | undefined; readonly after?: Keys | undefined };
/** `last`: where an own page ended, for whoever reads a list to its end; it leaves the store in no answer. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly last?: Keys | undefined;
};

/** The bounds of a list, and of what is left of it from a moment on. */
function conditionOf({ index, partition, from, through, newestFirst }: ListQuery, moment = '') {
  const sort = sortName(index);
  // A place goes on behind its moment; nothing that a key is made of comes after `~`.
  const on = moment === '' ? undefined : newestFirst === true ? `${moment}~` : moment;
  const least =
    newestFirst === true
      ? from
      : [from, on]
          .filter((one) => one !== undefined)
          .toSorted()
          .at(-1);
  const most = newestFirst === true ? [through, on].filter((one) => one !== undefined).toSorted()[0] : through;
  const names = {
    '#pk': index === undefined ? 'pk' : `${index}Pk`,
    ...((least ?? most) === undefined ? {} : { '#sk': sort }),
  };
  const expressions = {
    none: '#pk = :pk',
    least: '#pk = :pk AND #sk >= :bound',
    most: '#pk = :pk AND #sk <= :bound',
    both: '#pk = :pk AND #sk BETWEEN :bound AND :most',
  };
  const which = least === undefined ? (most === undefined ? 'none' : 'most') : most === undefined ? 'least' : 'both';
  return {
    KeyConditionExpression: expressions[which],
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: {
      ':pk': partition,
      ...(which === 'none' ? {} : { ':bound': least ?? most }),
      ...(which === 'both' ? { ':most': most } : {}),
    },
  };
}

/** What of a list is wanted, and in which of its lines. */
function wantedOf({ only = [], filter }: ListQuery) {
  const names = Object.fromEntries(only.map((name, at) => [`#only${at}`, name]));
  return {
    names: { ...names, ...filter?.names },
    values: { ...filter?.values },
    expressions: {
      ...(only.length === 0 ? {} : { ProjectionExpression: Object.keys(names).join(', ') }),
      ...(filter === undefined ? {} : { FilterExpression: filter.says }),
    },
  };
}

/** One Query of a list: so many lines, or as many as a page holds; from a moment on, or after a line. */
export async function queried(store: Store, query: ListQuery, limit?: number, moment?: string, after?: Keys) {
  const condition = conditionOf(query, moment);
  const { names, values, expressions } = wantedOf(query);
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, query.table),
      ...(query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index }),
      ...condition,
      ...expressions,
      ExpressionAttributeNames: { ...condition.ExpressionAttributeNames, ...names },
      ExpressionAttributeValues: { ...condition.ExpressionAttributeValues, ...values },
      ScanIndexForward: query.newestFirst !== true,
      ...(limit === undefined ? {} : { Limit: limit }),
      ...(after === undefined ? {} : { ExclusiveStartKey: { ...after } }),
    }),
  );
  return { items: answer.Items ?? [], last: answer.LastEvaluatedKey as Keys | undefined };
}

/** So many lines are looked through at once for the one after which a list goes on. */
const lookedThrough = 25;

/** Where a list goes on: after the line of a cursor, or, where that line has moved meanwhile, from its moment on, so that none is left out. */
async function startOf(
  store: Store,
  query: ListQuery,
  cursor: string,
): Promise<{ readonly after?: Keys; readonly moment?: string } | 'invalid'> {
  const read = readCursor(query, cursor);
  if (read === undefined) return 'invalid';
  const { mark, moment } = read;
  let after: Keys | undefined;
  do {
    const page = await queried(store, query, lookedThrough, moment, after);
    const found = page.items.find((item) => markOf(query, item) === mark);
    if (found !== undefined)
      return { after: Object.fromEntries(keyNames(query.index).map((name) => [name, found[name]])) };
    const beyond = moment !== '' && page.items.some((item) => !String(item[sortName(query.index)]).startsWith(moment));
    after = beyond ? undefined : page.last;
  } while (after !== undefined);
  return moment === '' ? 'invalid' : { moment };
}

/** One page of one partition: one Query, and one more where it goes on from a cursor. An invalid cursor gives `invalid`. */
export async function pageOf(
  store: Store,
  query: ListQuery,
  { limit, cursor, after }: Asked,
): Promise<Page<Readonly<Record<string, unknown>>> | 'invalid'> {
  const start = cursor === undefined ? { after } : await startOf(store, query, cursor);
  if (start === 'invalid') return 'invalid';
  const { items, last } = await queried(store, query, limit, 'moment' in start ? start.moment : undefined, start.after);
  return { items, next: last === undefined ? null : cursorAt(query, last), last };
}

type Item = Readonly<Record<string, unknown>>;
type Answer = { readonly Items?: readonly Item[] | undefined; readonly LastEvaluatedKey?: Keys | undefined };

/**
 * Milliseconds from one page to the next at least. A page of a megabyte is 128 read units, or 256 where it is consistent, and a partition
 * gives 3,000 a second (DynamoDB developer guide, "Burst and adaptive capacity"): so much is left for others who read there.
 */
export const pageEvery = 125;

async function waitUntil(at: number): Promise<void> {
  const left = at - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

/** Page by page to the end, of which none is kept: the next one is on its way while what came is looked at. */
export async function* pagesOf(ask: (start: Keys | undefined) => Promise<Answer>): AsyncGenerator<readonly Item[]> {
  let at = performance.now();
  let asked: Promise<Answer> | undefined = ask(undefined);
  while (asked !== undefined) {
    const { Items = [], LastEvaluatedKey: start }: Answer = await asked;
    // Whoever looked long at a page catches nothing up.
    at = Math.max(at + pageEvery, performance.now());
    asked = start === undefined ? undefined : waitUntil(at).then(() => ask(start));
    // Whoever stops in between is not told how the page after would have gone.
    asked?.catch(() => undefined);
    yield Items;
  }
}

/** The items of a partition, or those whose sort key begins so, page by page, strongly consistent. */
export function pagesIn(store: Store, table: TableName, partition: string, begins?: string) {
  return pagesOf((start) =>
    store.db.send(
      new QueryCommand({
        TableName: nameOf(store, table),
        KeyConditionExpression: begins === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': partition, ...(begins === undefined ? {} : { ':sk': begins }) },
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: { ...start } }),
      }),
    ),
  );
}

/** Every item of a partition, or those whose sort key begins so, strongly consistent: a batch and its arrivals. */
export async function allOf(
  store: Store,
  table: TableName,
  partition: string,
  begins?: string,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of pagesIn(store, table, partition, begins)) items.push(...page);
  return items;
}
