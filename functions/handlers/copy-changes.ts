import type { CaseState } from '@homeward/domain/case/case';
import { changedForPartners } from '@homeward/domain/case/disclosures/copy-for-partner';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { copiesChangedSince, copyChangeWrite } from '@homeward/store/copy-changes';
import type { Write } from '@homeward/store/write';
import { askedNextFrom } from './changes.ts';
import type { Rooms } from './desk.ts';

/** What partners' own systems are told of the copies that they were given, where an event makes it another. */
export function copyChangeWrites(before: CaseState, after: CaseState, at: string): readonly Write[] {
  return changedForPartners(before, after).map(({ of, told }) => copyChangeWrite(of.organisation, told, at));
}

/** What a partner's own system asks again and again: which copies are new, changed or gone. Ids, versions and moments, nothing sealed. */
export async function listCopyChanges(
  { store }: Pick<Rooms, 'store'>,
  { actor, query, recordedAt }: Request<'listChanges'>,
): Promise<Answer<ReplyOf<'listChanges'>>> {
  const page = await copiesChangedSince(store, actor.organisation, query.updated_since, query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.map(({ at: changedAt, told }) => ({ ...told, changedAt, gone: told.status !== 'alive' }));
  return { type: 'ok', body: { items, next: page.next, asOf: askedNextFrom(recordedAt) } };
}
