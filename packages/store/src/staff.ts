import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type StaffRow, staffRow } from '@homeward/domain/people/staff';
import { nameOf, type Store } from './open-store.ts';
import type { Write } from './write.ts';

type Seat = { readonly country: string; readonly desk: string; readonly subject: string };

function staffPk({ country, desk, subject }: Seat): string {
  return `${country}#${desk}#${subject}`;
}

/** The caller's seat at this desk, read at every request so that a revocation holds at once. */
export async function seatOf(store: Store, seat: Seat): Promise<StaffRow | undefined> {
  const found = await store.db.send(
    new GetCommand({
      TableName: nameOf(store, 'staff'),
      Key: { pk: staffPk(seat), sk: 'staff' },
      ConsistentRead: true,
    }),
  );
  return found.Item === undefined ? undefined : staffRow.parse(found.Item['row']);
}

export function seatWrite(row: StaffRow): Write {
  return { table: 'staff', item: { pk: staffPk(row), sk: 'staff', row } };
}
