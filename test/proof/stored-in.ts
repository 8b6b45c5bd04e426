import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '@homeward/local/tables';

/** How much lies in each table, but for the entries that denied readings leave in their actor's own chain, and the log's lines of them. */
export async function storedIn(
  db: DynamoDBDocumentClient,
  tables: readonly Table[],
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { name, id } of tables) {
    let start: Record<string, never> | undefined;
    do {
      const page = await db.send(
        new ScanCommand({ TableName: name, ExclusiveStartKey: start, ProjectionExpression: 'pk' }),
      );
      const kept = (page.Items ?? []).filter((item) => !/#actor#|^log#/.test(String(item['pk']?.S ?? item['pk'])));
      counts[id] = (counts[id] ?? 0) + kept.length;
      start = page.LastEvaluatedKey as typeof start;
    } while (start !== undefined);
  }
  return counts;
}
