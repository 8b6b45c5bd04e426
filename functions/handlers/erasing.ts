import type { CaseState } from '@homeward/domain/case/case';
import { isPartners } from '@homeward/domain/case/disclosures/copy-for-partner';
import { erases } from '@homeward/domain/case/erasure/waits';
import type { CaseEvent } from '@homeward/domain/case/events';
import { isEnded } from '@homeward/domain/handover/handover';
import type { AnyRequest } from '@homeward/runtime/request';
import { goneWrite } from '@homeward/store/changes';
import { erasedCopyWrite } from '@homeward/store/copy-changes';
import { erasureWrites } from '@homeward/store/erasure';
import { whatGoes } from '@homeward/store/what-goes';
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

/** With the second person's approval of an erasure: the tombstones, and whatever opens anything of the person’s is gone. */
export async function erasing(
  { store }: Rooms,
  file: CaseState,
  event: CaseEvent,
  { actor, recordedAt: at, key: restsOn }: AnyRequest,
): Promise<readonly Write[]> {
  if (!erases(file, event)) return [];
  const given = file.copies.filter(isPartners).filter(({ status }) => status === 'alive');
  const tombstones = given.map((one) => erasedCopyWrite(one, at));
  return erasureWrites(store, { actor, at, restsOn }, await whatGoes(store, file), [
    goneWrite(file, at),
    ...tombstones,
  ]);
}
