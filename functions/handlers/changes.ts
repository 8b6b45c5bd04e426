import { mayKnowCase } from '@homeward/domain/people/relations';
import { interchange } from '@homeward/domain/settings/interchange';
import { minutesAfter } from '@homeward/domain/time';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { type Change, changesSince } from '@homeward/store/changes';
import type { Rooms } from './desk.ts';

/** From when a system asks the next time. An index is a moment behind its table, and a command begun earlier may be written later: two questions overlap. */
export function askedNextFrom(recordedAt: string): string {
  return minutesAfter(recordedAt, -interchange.changesOverlap.value);
}

type Item = ReplyOf<'listChanges'>['items'][number];

function shown(change: Change): Item {
  const { at: changedAt, version } = change;
  if ('gone' in change) {
    return { case: change.gone, changedAt, version, gone: true, externals: [...change.externals], referrals: [] };
  }
  const { id, status, externals = [], referred = [] } = change.line;
  return { case: id, changedAt, version, gone: false, status, externals: [...externals], referrals: [...referred] };
}

/** What a neighbour's system asks again and again: ids, versions and moments, nothing sealed. */
export async function listChanges(
  { store }: Pick<Rooms, 'store'>,
  { actor, query, recordedAt }: Request<'listChanges'>,
): Promise<Answer<ReplyOf<'listChanges'>>> {
  const page = await changesSince(store, actor.organisation, query.updated_since, query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.filter((one) => 'gone' in one || mayKnowCase(actor, one.line)).map(shown);
  return { type: 'ok', body: { items, next: page.next, asOf: askedNextFrom(recordedAt) } };
}
