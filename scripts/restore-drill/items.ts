import { createHash } from 'node:crypto';
import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';

/** An item as the database gives it. */
export type Item = Readonly<Record<string, AttributeValue>>;

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, ordered(one)]));
}

/** One item's own digest: SHA-256 over its JSON with its names in order. */
export function digestOf(item: Item): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(item)))
    .digest('base64url');
}

/** A table's digest: SHA-256 over those of its items in order, so that it is the same in whatever order they lie. */
export function digestOfAll(digests: readonly string[]): string {
  return createHash('sha256').update(digests.toSorted().join('\n')).digest('base64url');
}

/** Every item of a table, page by page. Whoever restores looks at all there is, so this scans, as no function may. */
export async function* pagesOf(client: DynamoDBClient, TableName: string): AsyncGenerator<readonly Item[]> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) yield Items;
}
