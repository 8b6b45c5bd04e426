import { isAskedOf } from '@homeward/domain/people/clearance';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { casesThatAsk } from '@homeward/store/lists';
import type { Rooms } from './desk.ts';

/** What waits for this second person, the longest wait first: act, day and ids; nothing of a section. */
export async function listProposals(
  { store }: Pick<Rooms, 'store'>,
  { actor, query }: Request<'listProposals'>,
): Promise<Answer<ReplyOf<'listProposals'>>> {
  const page = await casesThatAsk(store, query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.flatMap(({ version, line }) =>
    (line.asks ?? [])
      .filter((one) => isAskedOf(actor, one))
      .map(({ id, act, at }) => ({ case: line.id, version, proposal: id, act, proposedAt: at })),
  );
  return { type: 'ok', body: { items, next: page.next } };
}
