import { livePictureOf } from '@homeward/domain/report/live-picture';
import { countedMonths } from '@homeward/domain/report/sealed-once';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { lastSeen } from '@homeward/store/now-seen';
import type { Rooms } from './desk.ts';
import { sealedFiguresOfAll } from './figures-read.ts';
import { reading } from './readings.ts';

/** The last month that was counted, and what is so now of gates and contacts; the reading is logged first. */
export async function viewLivePicture(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewLivePicture'>,
): Promise<Answer<ReplyOf<'viewLivePicture'>>> {
  const now = request.recordedAt;
  return reading({ store }, request, { seen: now, thing: 'report#now' }, async () => {
    const [seen, months] = await Promise.all([
      lastSeen(store),
      sealedFiguresOfAll(store, 'month', countedMonths(now).slice(0, 2)),
    ]);
    const last = months.find((one) => one !== undefined);
    return found(livePictureOf(now, last, seen));
  });
}
