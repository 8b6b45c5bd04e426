import { understoodNumber } from '@homeward/domain/numbers/record-number';
import { mayReadTrail } from '@homeward/domain/people/relations';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { caseNumberAt, numberedAt } from '@homeward/store/numbers';
import { receiptsOfCase } from '@homeward/store/receipts-of-case';
import type { Rooms } from './desk.ts';
import { reading, spentLookUp } from './readings.ts';

type Asked = Request<'listReceipts'>;
type Told = Promise<Answer<ReplyOf<'listReceipts'>>>;

type Named = { readonly id: string; readonly number?: string | undefined };

/** The case that is asked for, by its id or its number; a number that leads nowhere is that of no case. */
async function caseOf({ store }: Pick<Rooms, 'store'>, { query }: Asked): Promise<Named> {
  const said = understoodNumber(query.case);
  if (said.type !== 'number') return { id: query.case };
  const { number } = said;
  return { id: (await numberedAt(store, [caseNumberAt(number)]))?.to ?? number, number };
}

/** The receipts of a case whose existence is settled; the reading of them is one of them. */
function ofCase(
  { store }: Pick<Rooms, 'store'>,
  request: Asked,
  { id, number }: Named,
  seen: object | undefined,
): Told {
  const asked = request.query;
  return reading({ store }, request, { seen, thing: `case#${id}`, caseId: id }, async () => {
    const page = await receiptsOfCase(store, id, asked);
    if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
    return { type: 'ok', body: { items: [...page.items], next: page.next, number } };
  });
}

/**
 * Who has seen this file: for those who answer for the work on it. None of them is assigned to it, so each look spends
 * one of their look-ups.
 */
export async function receiptsForItsManagers(rooms: Pick<Rooms, 'store'>, request: Asked): Told {
  const { id } = await caseOf(rooms, request);
  const file = await load(rooms.store, cases, id);
  const spent = await spentLookUp(rooms, request, id);
  if (spent !== undefined) return spent;
  if (file === undefined || !mayReadTrail(request.actor, file.state)) return { type: 'absent' };
  return ofCase(rooms, request, { id, number: file.state.number }, file);
}

/** The trail alone: the auditor's desk reaches no case, so a case without receipts and none at all look alike. */
export async function receiptsForAudit(rooms: Pick<Rooms, 'store'>, request: Asked): Told {
  return ofCase(rooms, request, await caseOf(rooms, request), request.query);
}
