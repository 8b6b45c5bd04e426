import { partnerOf } from '@homeward/domain/report/facts-of';
import { publishReport as decide } from '@homeward/domain/report/public/publish';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { editions } from '@homeward/store/editions';
import { perform } from '@homeward/store/perform';
import { usedKey } from '@homeward/store/used-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { sealedReadOf } from './months-read.ts';

type Store = Pick<Rooms, 'store'>;

/** Publishes a corridor's year: the tables are made of its sealed months, audited, and written once with a receipt. */
export async function publishReport({ store }: Store, request: Request<'publishReport'>): Promise<Answer<Receipt>> {
  const { corridor: of, year } = request.body;
  const months = await sealedReadOf(store, partnerOf(of), `${year}`);
  const command = commandOf(request);
  const outcome = await perform(store, command, {
    of: editions,
    ids: [{ corridor: of, year }],
    makes: true,
    beside: [usedKey('facts', command)],
    decide: (before) => decide(before, request.body, months, request.act),
    receipt: receiptOf(request, `report#${of}#${year}`),
  });
  return answerOf(outcome);
}
