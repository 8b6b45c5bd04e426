import type { CaseState } from '@homeward/domain/case/case';
import { type SoughtPerson, soughtIn } from '@homeward/domain/people/sought';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { flaggedPairs, flagPairs } from '@homeward/store/duplicates';
import { getAll, readState } from '@homeward/store/load';
import { filesNear } from '@homeward/store/name-index';
import type { Rooms } from './desk.ts';
import { openIdentity } from './identity.ts';
import { askedTagsByKey } from './name-tags.ts';
import { reading } from './readings.ts';

const atMost = 20;

/**
 * Flags the files that may be of the person whose file was just opened, or whose name was written anew, for the unit that looks at them: nothing is merged, and
 * whoever opened the file is told nothing. It runs after the file stands, so of two files opened in the same moment at least one
 * sees the other; a repeated command runs it again.
 */
export async function flagDuplicates(rooms: Rooms, id: string, person: SoughtPerson): Promise<void> {
  const hits = await filesNear(rooms.store, await askedTagsByKey(rooms, person));
  const others = hits.filter((hit) => hit.id !== id).slice(0, atMost);
  if (others.length === 0) return;
  const [own, ...seen] = await statesOf(rooms, [id, ...others.map((other) => other.id)]);
  if (own === undefined) return;
  const pairs = seen.flatMap((other, index) =>
    other === undefined ? [] : [{ ...inOrder(own, other), keys: others[index]?.shared.length ?? 1 }],
  );
  await flagPairs(rooms.store, pairs);
}

/** Several files' states in one consistent call; one that is not there is `undefined`. */
export async function statesOf({ store }: Pick<Rooms, 'store'>, ids: readonly string[]) {
  const items = await getAll(
    store,
    ids.map((id) => ({ table: cases.table, key: cases.stateKey(id) })),
  );
  return items.map((item) => readState(cases, item)?.state);
}

/** Whom a file is of by what it holds now: an earlier sending of the same command may have written it. */
export async function personOf(rooms: Rooms, id: string): Promise<SoughtPerson> {
  const [state] = await statesOf(rooms, [id]);
  const identity = state === undefined ? undefined : await openIdentity(rooms, state);
  return identity === undefined ? { name: {} } : soughtIn(identity);
}

function inOrder(one: CaseState, other: CaseState) {
  const [earlier, later] = [one, other].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).map(plateOf);
  return { later, earlier } as { readonly later: Plate; readonly earlier: Plate };
}
type Plate = ReturnType<typeof plateOf>;

function orderOf({ openedAt, id }: CaseState): string {
  return `${openedAt}#${id}`;
}

function plateOf({ id, number, organisation, openedAt }: CaseState) {
  return { case: id, ...(number === undefined ? {} : { number }), organisation, openedAt };
}

/** Files that may be of one person: ids, whose they are and since when, and no word of either. The look leaves a receipt. */
export function listDuplicates(
  rooms: Pick<Rooms, 'store'>,
  request: Request<'listDuplicates'>,
): Promise<Answer<ReplyOf<'listDuplicates'>>> {
  const look = { seen: request.query, thing: `actor#${request.actor.id}` };
  return reading(rooms, request, look, async (asked) => {
    const page = await flaggedPairs(rooms.store, asked);
    if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
    return { type: 'ok', body: { items: [...page.items], next: page.next } };
  });
}
