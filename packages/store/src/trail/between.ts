import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../load.ts';
import { nameOf, type Store } from '../open-store.ts';

/** The receipts, or lines of the log, of one partition from one sort key to another, strongly consistent, in order. */
export async function between(store: Store, pk: string, first: string, last: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await store.db.send(
      new QueryCommand({
        TableName: nameOf(store, 'receipts'),
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last },
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    items.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
