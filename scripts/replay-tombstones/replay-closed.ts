import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { tombstonesOf } from '@homeward/store/erasure';
import { nameOf, type Store } from '@homeward/store/open-store';
import { replayTombstones } from '../restore-drill/replay.ts';
import { Stop } from '../run/verb.ts';

/** While there are seats, somebody may be reading what is to go. */
async function refuseUnlessClosed(store: Store): Promise<void> {
  const { Count = 0 } = await store.db.send(
    new ScanCommand({ TableName: nameOf(store, 'staff'), Limit: 1, ConsistentRead: true }),
  );
  if (Count > 0) throw new Stop('The table of the seats is not empty: close the platform first, the seats come last.');
}

/** Reads the tombstones of the log and erases each again, before anybody is let in. Throws one sentence when somebody could be in. */
export async function replayClosed(
  store: Store,
  say: (line: string) => void,
): Promise<{ readonly tombstones: number; readonly back: number }> {
  await refuseUnlessClosed(store);
  const tombstones = await tombstonesOf(store);
  const back = await replayTombstones(store, tombstones, (done, of) => {
    if (done === of || done % 25 === 0) say(`tombstones: ${done} of ${of}`);
  });
  return { tombstones: new Set(tombstones.map((one) => one.case)).size, back };
}
