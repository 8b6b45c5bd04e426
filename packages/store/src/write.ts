import { PutCommand, type PutCommandInput, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from './open-store.ts';
import type { TableName } from './tables.ts';

/** One item to write in a transaction, with what must hold for it. */
export type Put = {
  readonly table: TableName;
  readonly item: Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };
  /** `new`: there is none yet · a number: the stored version is this · absent: whatever is there is replaced. */
  readonly expects?: 'new' | number;
};

/** One item to take away in a transaction; it may be gone already. */
export type Removal = { readonly table: TableName; readonly gone: { readonly pk: string; readonly sk: string } };

/** One item that has to be there when the others are written. */
export type Presence = { readonly table: TableName; readonly there: { readonly pk: string; readonly sk: string } };

export type Write = Put | Removal | Presence;

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write as DynamoDB takes it. */
export function toTransactItem(store: Store, write: Write): TransactItem {
  if ('gone' in write) return { Delete: { TableName: nameOf(store, write.table), Key: { ...write.gone } } };
  if ('there' in write) {
    const ConditionExpression = 'attribute_exists(pk)';
    return { ConditionCheck: { TableName: nameOf(store, write.table), Key: { ...write.there }, ConditionExpression } };
  }
  return { Put: toPut(store, write) };
}

function toPut(store: Store, { table, item, expects }: Put) {
  const put = { TableName: nameOf(store, table), Item: { ...item } };
  if (expects === undefined) return put;
  if (expects === 'new') return { ...put, ConditionExpression: 'attribute_not_exists(pk)' };
  return { ...put, ConditionExpression: 'v = :from', ExpressionAttributeValues: { ':from': expects } };
}

/** Writes one item by itself; `false` when what it expects does not hold. */
export async function putAlone(store: Store, put: Put): Promise<boolean> {
  return sent(store, toPut(store, put));
}

/** `orWithout`: an item that has no such attribute gives way too. */
type Kept = { readonly by: string; readonly keep: 'least' | 'greatest'; readonly orWithout?: true };

/** Writes one item by itself where there is none, or one whose attribute `by` goes no further that way; `false` where it stays. */
export async function putOrdered(store: Store, put: Put, { by, keep, orWithout }: Kept): Promise<boolean> {
  return sent(store, {
    ...toPut(store, put),
    ConditionExpression: `attribute_not_exists(${orWithout ? '#by' : 'pk'}) OR #by ${keep === 'least' ? '>=' : '<='} :by`,
    ExpressionAttributeNames: { '#by': by },
    ExpressionAttributeValues: { ':by': put.item[by] },
  });
}

async function sent(store: Store, put: PutCommandInput): Promise<boolean> {
  try {
    await store.db.send(new PutCommand(put));
    return true;
  } catch (fault) {
    if ((fault as Error).name !== 'ConditionalCheckFailedException') throw fault;
    return false;
  }
}
