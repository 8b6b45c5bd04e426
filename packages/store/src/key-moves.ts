import { ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from './open-store.ts';

/** A key row and its partition; the store does not read what the row holds. */
export type KeyRowAt = { readonly pk: string; readonly row: Readonly<Record<string, unknown>> };
export type Cursor = Readonly<Record<string, unknown>>;

const pageSize = 100;

/**
 * Some of a country's key rows and where to go on; a page may hold none and still have a next. It takes a Scan: key rows are
 * found by what they open and are in no list. No function's role allows it, only that of whoever moves a country to another KMS key.
 */
export async function keyRowsFrom(
  store: Store,
  country: string,
  cursor?: Cursor,
): Promise<{ readonly rows: readonly KeyRowAt[]; readonly next: Cursor | undefined }> {
  const page = await store.db.send(
    new ScanCommand({
      TableName: nameOf(store, 'keys'),
      FilterExpression: 'begins_with(pk, :country) AND sk = :key',
      ExpressionAttributeValues: { ':country': `${country}#`, ':key': 'key' },
      ConsistentRead: true,
      Limit: pageSize,
      ...(cursor === undefined ? {} : { ExclusiveStartKey: { ...cursor } }),
    }),
  );
  return { rows: (page.Items ?? []).map(({ pk, row }) => ({ pk, row })), next: page.LastEvaluatedKey };
}

/** Puts a row in the place of the one that was read; `false` when it was changed or deleted since: an erased row stays erased. */
export async function replaceRow(store: Store, { pk, row }: KeyRowAt, by: KeyRowAt['row']): Promise<boolean> {
  const replaced = store.db.send(
    new UpdateCommand({
      TableName: nameOf(store, 'keys'),
      Key: { pk, sk: 'key' },
      UpdateExpression: 'SET #row = :by',
      ConditionExpression: '#row.#wrapped = :was',
      ExpressionAttributeNames: { '#row': 'row', '#wrapped': 'wrapped' },
      ExpressionAttributeValues: { ':by': by, ':was': row['wrapped'] },
    }),
  );
  return replaced.then(
    () => true,
    (fault: Error) => {
      if (fault.name === 'ConditionalCheckFailedException') return false;
      throw fault;
    },
  );
}
