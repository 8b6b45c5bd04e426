import { bilateralOf } from '@homeward/domain/report/bilateral';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { sealedMonths } from '@homeward/store/months';
import { askedOf } from './asked-bilateral.ts';
import type { Rooms } from './desk.ts';
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
    const months = await sealedMonths(store, there, year);
    const read = months.map(({ month, counters }) => ({ month, state: 'sealed' as const, counters }));
    return found(bilateralOf(there, Number(year), read, request.query.half));
  });
}
