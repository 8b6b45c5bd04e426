import { anyCountry } from '@homeward/domain/people/actor';
import { livePictureOf } from '@homeward/domain/report/live-picture';
import { foldMonth } from '@homeward/domain/report/stocks';
import { addVectors, type Vector } from '@homeward/domain/report/vector';
import { monthOf } from '@homeward/domain/time';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { type FactCountry, factsBetween, holdsSince } from '@homeward/store/facts';
import { lastSeen } from '@homeward/store/now-seen';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

async function monthSoFar(store: Rooms['store'], country: FactCountry, now: string): Promise<Vector> {
  const month = monthOf(now);
  const [facts, holds] = await Promise.all([
    factsBetween(store, country, month, month),
    holdsSince(store, country, month),
  ]);
  return foldMonth(month, facts, holds, now);
}

/** This month so far, and what is so now; the reading is logged first. */
export async function viewLivePicture(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewLivePicture'>,
): Promise<Answer<ReplyOf<'viewLivePicture'>>> {
  const now = request.recordedAt;
  return reading({ store }, request, { seen: now, thing: 'report#now' }, async () => {
    const [seen, ...months] = await Promise.all([
      lastSeen(store),
      ...anyCountry.options.map((country) => monthSoFar(store, country, now)),
    ]);
    return found(livePictureOf(now, monthOf(now), months.reduce(addVectors, {}), seen));
  });
}
