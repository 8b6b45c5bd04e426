import type { CaseLine } from '@homeward/domain/case/case-line';
import type { Asked } from '@homeward/domain/case/identification/proposals';
import type { Actor } from '@homeward/domain/people/actor';
import { isAskedOf } from '@homeward/domain/people/relations';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { casesThatAsk } from '@homeward/store/lists';
import type { Rooms } from './desk.ts';

type Waiting = { readonly id: string; readonly act: Asked['act'] | 'broken-glass'; readonly at: string };

/** Proposals she may answer, and to the supervisor of the case's organisation what others opened in an emergency. */
function waitingFor(actor: Actor, { asks = [], glass = [], organisation }: CaseLine): readonly Waiting[] {
  const hers = actor.role === 'supervisor' && actor.organisation === organisation;
  const opened = hers ? glass.filter(({ by }) => by !== actor.id) : [];
  return [
    ...asks.filter((one) => isAskedOf(actor, one)),
    ...opened.map(({ id, at }) => ({ id, act: 'broken-glass' as const, at })),
  ];
}

/** What waits for this second person, the longest wait first: act, day and ids; nothing of a section. */
export async function listProposals(
  { store }: Pick<Rooms, 'store'>,
  { actor, query }: Request<'listProposals'>,
): Promise<Answer<ReplyOf<'listProposals'>>> {
  const page = await casesThatAsk(store, query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.flatMap(({ version, line }) =>
    waitingFor(actor, line).map(({ id, act, at }) => ({ case: line.id, version, proposal: id, act, proposedAt: at })),
  );
  return { type: 'ok', body: { items, next: page.next } };
}
