import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type MonthSealed, monthSealed } from '@homeward/domain/report/sealed-month';
import { type MonthId, months } from '@homeward/store/months';
import { nameOf, type Store } from '@homeward/store/open-store';

/** What a month was each time that it was sealed, in that order. */
export async function sealingsOf(store: Store, { country, month }: MonthId): Promise<readonly MonthSealed[]> {
  const { Items = [] } = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'facts'),
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': months.eventPk({ country, month }), ':sk': 'event#' },
    }),
  );
  const inOrder = Items.toSorted((one, other) => Number(one['v']) - Number(other['v']));
  return inOrder.map(({ event }) => monthSealed.parse(event));
}
