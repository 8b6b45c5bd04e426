import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from './open-store.ts';
import type { TableName } from './tables.ts';

export type Asked = { readonly limit: number; readonly cursor?: string | undefined };
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** A cursor nobody can read or make up into another partition: the partition comes from the query, the cursor only says where in it. */
function cursorOf(last: Readonly<Record<string, unknown>> | undefined): string | null {
  return last === undefined ? null : Buffer.from(JSON.stringify(last)).toString('base64url');
}

/** The start of a page; a cursor that is not one of ours is `invalid`. */
function startOf(
  cursor: string | undefined,
  partition: { readonly name: string; readonly value: string },
): Record<string, unknown> | undefined | 'invalid' {
  if (cursor === undefined) return undefined;
  try {
    const start: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof start !== 'object' || start === null) return 'invalid';
    const key = start as Record<string, unknown>;
    const plain = Object.values(key).every((value) => typeof value === 'string');
    return plain && key[partition.name] === partition.value ? key : 'invalid';
  } catch {
    return 'invalid';
  }
}

export type ListQuery = {
  readonly table: TableName;
  /** A secondary index by name, or the table itself. */
  readonly index?: string;
  readonly partition: string;
  readonly newestFirst?: boolean;
};

/** One page of one partition: one Query. An invalid cursor gives `invalid`. */
export async function pageOf(
  store: Store,
  query: ListQuery,
  asked: Asked,
): Promise<Page<Readonly<Record<string, unknown>>> | 'invalid'> {
  const name = query.index === undefined ? 'pk' : `${query.index}Pk`;
  const start = startOf(asked.cursor, { name, value: query.partition });
  if (start === 'invalid') return 'invalid';
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, query.table),
      ...(query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index }),
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': name },
      ExpressionAttributeValues: { ':pk': query.partition },
      ScanIndexForward: query.newestFirst !== true,
      Limit: asked.limit,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    }),
  );
  return { items: answer.Items ?? [], next: cursorOf(answer.LastEvaluatedKey) };
}

/** Every item of a partition whose sort key begins so, page by page, strongly consistent: for a batch and its arrivals. */
export async function allOf(
  store: Store,
  table: TableName,
  partition: string,
  begins: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const items: Readonly<Record<string, unknown>>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await store.db.send(
      new QueryCommand({
        TableName: nameOf(store, table),
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': partition, ':sk': begins },
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    items.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
