import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from '@homeward/store/open-store';

/** How far somebody's own chain of receipts has come, and how large its last entry is but for its number and the link to the one before, which the first has not. */
export type Head = { readonly n: number; readonly bytes: number };

const countries: Readonly<Record<string, string>> = { th: 'TH', vn: 'VN', my: 'MY' };

/** The chain of what somebody asked for in vain at a desk. */
export function chainAt(path: string, subject: string): string {
  const [desk = '', of] = (path.split('/')[2] ?? '').split(/-(?=th$|vn$|my$)/);
  return `${countries[of ?? ''] ?? 'KH'}#${desk}#actor#${subject}`;
}

/** The sign-in of somebody of the cast: the person's is their worker's. */
export function subjectOf(who: string): string {
  return `demo-${who === 'person' ? 'case-worker' : who}`;
}

export async function headOf(store: Store, chain: string): Promise<Head> {
  const { Items = [] } = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'receipts'),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': chain },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  const [last] = Items;
  if (last === undefined) return { n: 0, bytes: 0 };
  const { n, prior: _, ...rest } = last;
  return { n: Number(n), bytes: JSON.stringify(rest).length };
}
