import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '@homeward/domain/case/case';
import { isReturnOver } from '@homeward/domain/case/disclosures/return-ended';
import { saidOfGoing } from '@homeward/domain/case/movement/said-of-going';
import { hearWish } from '@homeward/domain/handover/hear-wish';
import type { AnyRequest } from '@homeward/runtime/request';
import { handovers } from '@homeward/store/handovers';
import { moveWrites } from '@homeward/store/move-writes';
import type { Write } from '@homeward/store/write';
import { commandOf, type Rooms } from './desk.ts';
import { findHandover } from './handover-places.ts';

/**
 * What an event of a case says anew of the person's going, told to their handover in the same transaction: no confirmation can come
 * between a no and the end of the handover.
 */
export async function wishWrites(
  rooms: Rooms,
  before: CaseState,
  after: CaseState,
  request: AnyRequest,
): Promise<readonly Write[]> {
  const { handover } = after;
  if (handover === undefined || isReturnOver(after)) return [];
  const [was, is] = [saidOfGoing(before, request.recordedAt), saidOfGoing(after, request.recordedAt)];
  if (isDeepStrictEqual(was, is) && before.decisions === after.decisions) return [];
  const found = await findHandover(rooms, handover);
  const event = found && hearWish(found.state, is, request.act);
  if (found === undefined || event === undefined) return [];
  const { country, quiet } = found.state;
  return moveWrites(commandOf(request), handovers, { country, quiet, handover }, found, event).writes;
}
