import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from './open-store.ts';
import type { TableName } from './tables.ts';

export type Asked = { readonly limit: number; readonly cursor?: string | undefined };
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** A cursor nobody can read or make up into another partition: the partition comes from the query, the cursor only says where in it. */
function cursorOf(last: Readonly<Record<string, unknown>> | undefined): string | null {
  return last === undefined ? null : Buffer.from(JSON.stringify(last)).toString('base64url');
}

/** The start of a page; a cursor that is not one of ours is `invalid`: the keys of this list, whole, in this partition. */
function startOf(cursor: string | undefined, { index, partition }: ListQuery): Start | undefined | 'invalid' {
  if (cursor === undefined) return undefined;
  const names = ['pk', 'sk', ...(index === undefined ? [] : [`${index}Pk`, `${index}Sk`])].sort();
  try {
    const start: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof start !== 'object' || start === null) return 'invalid';
    const key = start as Start;
    const ours = Object.keys(key).sort().join() === names.join() && Object.values(key).every(isKeyValue);
    return ours && key[partitionName(index)] === partition ? key : 'invalid';
  } catch {
    return 'invalid';
  }
}
type Start = Record<string, unknown>;

// DynamoDB's own limit for a sort key is 1,024 bytes, and it takes no empty key.
function isKeyValue(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.isWellFormed() && Buffer.byteLength(value) <= 1024;
}

function partitionName(index: string | undefined): string {
  return index === undefined ? 'pk' : `${index}Pk`;
}

export type ListQuery = {
  readonly table: TableName;
  /** A secondary index by name, or the table itself. */
  readonly index?: string;
  readonly partition: string;
  readonly newestFirst?: boolean;
  /** Nothing before this sort key, or nothing after it. */
  readonly from?: string;
  readonly through?: string;
};

function conditionOf({ index, partition, from, through }: ListQuery) {
  const [pk, sk] = [partitionName(index), index === undefined ? 'sk' : `${index}Sk`];
  const bound = from ?? through;
  if (bound === undefined)
    return {
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': pk },
      ExpressionAttributeValues: { ':pk': partition },
    };
  return {
    KeyConditionExpression: `#pk = :pk AND #sk ${from === undefined ? '<=' : '>='} :bound`,
    ExpressionAttributeNames: { '#pk': pk, '#sk': sk },
    ExpressionAttributeValues: { ':pk': partition, ':bound': bound },
  };
}

/** One page of one partition: one Query. An invalid cursor gives `invalid`. */
export async function pageOf(
  store: Store,
  query: ListQuery,
  asked: Asked,
): Promise<Page<Readonly<Record<string, unknown>>> | 'invalid'> {
  const start = startOf(asked.cursor, query);
  if (start === 'invalid') return 'invalid';
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, query.table),
      ...(query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index }),
      ...conditionOf(query),
      ScanIndexForward: query.newestFirst !== true,
      Limit: asked.limit,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    }),
  );
  return { items: answer.Items ?? [], next: cursorOf(answer.LastEvaluatedKey) };
}

/** Every item of a partition, or those whose sort key begins so, page by page, strongly consistent: a batch and its arrivals. */
export async function allOf(
  store: Store,
  table: TableName,
  partition: string,
  begins?: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const items: Readonly<Record<string, unknown>>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await store.db.send(
      new QueryCommand({
        TableName: nameOf(store, table),
        KeyConditionExpression: begins === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': partition, ...(begins === undefined ? {} : { ':sk': begins }) },
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    items.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
