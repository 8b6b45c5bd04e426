import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { organisationWrite } from '@homeward/store/directory';
import { gateWrite } from '@homeward/store/gates';
import type { Store } from '@homeward/store/open-store';
import { toTransactItem } from '@homeward/store/write';
import { known } from './file-says.ts';
import { gates } from './may.ts';

const foreign = ['TH', 'VN', 'MY'] as const;

/** What every history finds in the directory: the gates, and whoever may be told. */
export async function layDirectory(store: Store): Promise<void> {
  const crossings = Object.entries(gates).map(([id, { mode, between, status }]) =>
    gateWrite({ id, name: id, across: '', mode, between: [...between] as never }, { status }),
  );
  const organisations = known.map((id) => {
    const country = foreign.find((one) => id.endsWith(`-of-${one.toLowerCase()}`)) ?? 'KH';
    return organisationWrite({ id, name: 'Invented', country, kind: 'office', invented: true });
  });
  const TransactItems = [...crossings, ...organisations].map((write) => toTransactItem(store, write));
  await store.db.send(new TransactWriteCommand({ TransactItems }));
}
