import { mayOpenLine } from '@homeward/domain/arrival/arrival-line';
import { ageOn } from '@homeward/domain/people/age';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { arrivalsToOpen } from '@homeward/store/lists';
import type { Rooms } from './desk.ts';

/** Who was screened at the border and has no file yet. */
export async function listToOpen(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'listToOpen'>,
): Promise<Answer<ReplyOf<'listToOpen'>>> {
  const page = await arrivalsToOpen(store, request.query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.map(({ line }) => {
    const { id, batch, centre, sex, result, screenedAt } = line;
    const age = ageOn(line, request.recordedAt);
    return { arrival: id, batch, centre, sex, age, result, screenedAt, mayOpen: mayOpenLine(line, request.recordedAt) };
  });
  return { type: 'ok', body: { items, next: page.next } };
}
