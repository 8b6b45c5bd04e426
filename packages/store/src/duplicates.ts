import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Store } from './open-store.ts';
import { type Asked, type Page, pageOf } from './page.ts';
import { pause } from './pause.ts';
import { toTransactItem, type Write } from './write.ts';

const file = z.object({
  case: z.string(),
  number: z.string().optional(),
  organisation: z.string(),
  openedAt: z.string(),
});
/** Two files that may be of one person: the later one, the earlier one, and by how many of four keys they agree. No word of either. */
const pair = z.object({ later: file, earlier: file, keys: z.int() });
export type Pair = z.infer<typeof pair>;

function pairWrites({ later, earlier, keys }: Pair): readonly Write[] {
  const [one, other] = [later.case, earlier.case];
  return [
    { table: 'index', item: { pk: 'duplicates#KH', sk: `${one}#${other}`, later, earlier, keys } },
    // Found from the earlier file too, when it is erased.
    { table: 'index', item: { pk: `case#${other}`, sk: `later#${one}` } },
  ];
}

const attempts = 4;

/**
 * Flags pairs for the unit that looks at them; flagged again, they are as they were. At most fifty, or nothing. Two devices that flag
 * the same pair at once stand in each other's way: then it is tried again.
 */
export async function flagPairs(store: Store, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const TransactItems = pairs.flatMap(pairWrites).map((write) => toTransactItem(store, write));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.db.send(new TransactWriteCommand({ TransactItems }));
      return;
    } catch (fault) {
      if ((fault as Error).name !== 'TransactionCanceledException' || attempt === attempts) throw fault;
    }
    await pause(attempt);
  }
}

/** What was flagged, the latest file first where ids tell time (UUIDv7). */
export async function flaggedPairs(store: Store, asked: Asked): Promise<Page<Pair> | 'invalid'> {
  const page = await pageOf(store, { table: 'index', partition: 'duplicates#KH', newestFirst: true }, asked);
  return page === 'invalid' ? page : { items: page.items.map((item) => pair.parse(item)), next: page.next };
}
