import { bilateralOf } from '@homeward/domain/report/bilateral';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { askedOf } from './asked-bilateral.ts';
import type { Rooms } from './desk.ts';
import { sealedReadOf } from './months-read.ts';
import { reading } from './readings.ts';

/**
 * The closed edition for the two central units of a corridor (desks 9): the months that were sealed, and no fact of those that are not.
 * Another country reads its own corridors; of any other it learns not even that there is a report.
 */
export async function viewSealedReport(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewBilateralReport'>,
): Promise<Answer<ReplyOf<'viewBilateralReport'>>> {
  const asked = askedOf(request);
  if (asked.type === 'invalid') return asked;
  const { partner, year, thing } = asked;
  const theirs = request.actor.country === 'KH' || request.actor.country === partner;
  return reading({ store }, request, { seen: theirs ? partner : undefined, thing }, async (there) => {
    const reader = request.actor.country === 'KH' ? 'home' : 'abroad';
    const months = await sealedReadOf(store, there, year, reader);
    return found(bilateralOf(there, Number(year), months, request.query.half, reader));
  });
}
