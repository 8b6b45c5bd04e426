import type { CaseState } from '@homeward/domain/case/case';
import { erases } from '@homeward/domain/case/erasure/waits';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { isEnded } from '@homeward/domain/handover/handover';
import type { AnyRequest } from '@homeward/runtime/request';
import { type Copied, erasureWrites } from '@homeward/store/erasure';
import { allOf } from '@homeward/store/page';
import type { Write } from '@homeward/store/write';
import type { Rooms } from './desk.ts';
import { findHandover } from './handover-places.ts';

/** The handover that is under way for a case, if there is one. */
export async function openHandoverOf(
  rooms: Rooms,
  { handover }: Pick<CaseState, 'handover'>,
  but?: string,
): Promise<string | undefined> {
  if (handover === undefined || handover === but) return undefined;
  const found = await findHandover(rooms, handover);
  return found === undefined || isEnded(found.state) ? undefined : handover;
}

/** A copy named `embassy-th` lies with that embassy, an answer with who answered, any other at a desk of Cambodia. */
function copiesIn({ country, disclosures }: HandoverState): readonly Copied[] {
  return Object.entries(disclosures).map(([name, id]) => {
    const [desk = '', foreign] = name.replace('answer:', '').split('-');
    return { id, desk, country: foreign === undefined ? 'KH' : country };
  });
}

/** Every handover the case ever had, by its events. */
async function handoversOf({ store }: Rooms, { id, handover }: CaseState): Promise<readonly string[]> {
  const events = await allOf(store, 'cases', `state#${id}`, 'event#');
  const proposed = events.flatMap(({ event }) => (event as { handover?: string }).handover ?? []);
  return [...new Set([...proposed, ...(handover === undefined ? [] : [handover])])];
}

async function copiesOf(rooms: Rooms, file: CaseState): Promise<readonly Copied[]> {
  const handovers = await handoversOf(rooms, file);
  const found = await Promise.all(handovers.map((one) => findHandover(rooms, one)));
  const ofHandovers = found.flatMap((one) => (one === undefined ? [] : copiesIn(one.state)));
  const shared = file.copies.map(({ id, desk, country }) => ({ id, desk, country }));
  const atHealth =
    file.healthWorker === undefined ? [] : [{ id: file.healthWorker.copy, desk: 'health', country: 'KH' }];
  return [...new Map([...ofHandovers, ...shared, ...atHealth].map((one) => [one.id, one])).values()];
}

/** With the second person's approval of an erasure: the tombstone, and whatever opens anything of hers is gone. */
export async function erasing(
  rooms: Rooms,
  file: CaseState,
  event: CaseEvent,
  { actor, recordedAt: at, key: restsOn }: AnyRequest,
): Promise<readonly Write[]> {
  if (!erases(file, event)) return [];
  const what = { case: file.id, arrival: file.arrival?.arrival, copies: await copiesOf(rooms, file) };
  return erasureWrites(rooms.store, { actor, at, restsOn }, what);
}
