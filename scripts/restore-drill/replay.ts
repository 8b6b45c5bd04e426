import { cases } from '@homeward/store/cases';
import { openErasures, type Tombstone } from '@homeward/store/erasure';
import { removeNote, takeAway } from '@homeward/store/finish-erasure';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { whatGoes } from '@homeward/store/what-goes';

/**
 * Erases again whatever a restore brought back of cases that the log says were erased: before anybody is let in. Each may be done
 * twice. Answers how many were there again.
 */
export async function replayTombstones(
  store: Store,
  tombstones: readonly Tombstone[],
  told: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  const erased = new Map(tombstones.map((one) => [one.case, one.at]));
  const notes = await openErasures(store);
  let back = 0;
  for (const [nth, [id, at]] of [...erased].entries()) {
    const file = await load(store, cases, id);
    const noted = notes.find((one) => one.case === id);
    const nothingKnown = { case: id, copies: [], windows: [] };
    await takeAway(store, file === undefined ? (noted ?? nothingKnown) : await whatGoes(store, file.state), at);
    if (noted !== undefined) await removeNote(store, id);
    if (file !== undefined) back += 1;
    told(nth + 1, erased.size);
  }
  return back;
}
