import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import { adminStore } from '../../../scripts/demo/seed.ts';
import type { Running } from '../../cloud/running.ts';
import type { Mint } from './tokens.ts';

/** Rows that nobody can read, with words in the clear as only a broken program writes them: what fails over them lands in the failure queues. */
export async function poison({ cloud }: Running, { mint }: Mint): Promise<void> {
  const store = adminStore(cloud);
  const event = { type: mint('poisoned event'), said: mint('poisoned event'), recordedAt: 1 };
  for (const [table, pk] of [
    ['exchange', 'TH#handover#poisoned'],
    ['cases', 'state#poisoned'],
    ['receipts', 'KH#casework#poisoned'],
  ] as const) {
    const sk = table === 'receipts' ? 'entry#none' : 'event#poisoned';
    const item = { pk, sk, event, hash: { [mint('poisoned event')]: 1 }, status: mint('poisoned event') };
    await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: item }));
  }
  await cloud.streams.drained();
}
