import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { codeMade, codeUntil } from '@homeward/domain/people/own-record-session';
import { mayAct } from '@homeward/domain/people/relations';
import { type Answer, answerOf } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { codeWrite } from '@homeward/store/own-record';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { codeHash } from '@homeward/vault/entry-code';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { codeFor } from './entry-codes.ts';

/** The code as it waits for the worker who sits beside the person: its hash alone, bound to this one case. */
async function waitingCode(
  rooms: Rooms,
  { actor, key: opening }: Request<'openOwnRecord'>,
  caseId: string,
  event: CaseEvent,
): Promise<readonly Write[]> {
  if (event.type !== 'OwnRecordOpened') throw new Error('another event than that of the person’s window');
  const hash = await codeHash(await codeFor(rooms, caseId, opening), opening);
  const { language } = event.said;
  const session = codeMade({ case: caseId, language, codeHash: hash, opening, madeAt: event.occurredAt });
  return [codeWrite(actor.id, session)];
}

/** The file is made ready for the person: the code is answered and kept nowhere; only its hash waits for the worker beside them. */
export async function openOwnRecord(
  rooms: Rooms,
  request: Request<'openOwnRecord'>,
): Promise<Answer<ReplyOf<'openOwnRecord'>>> {
  const id = request.params['caseId'] ?? '';
  const outcome = await perform(rooms.store, commandOf(request), {
    of: cases,
    ids: [id],
    mayKnow: (state) => mayAct(request.operation, request.actor, state),
    decide: (state) => decideCase('openOwnRecord', state as CaseState, request.body as never, request.act, request.key),
    with: (event) => waitingCode(rooms, request, id, event),
    receipt: receiptOf(request, `case#${id}`, id),
  });
  if (outcome.type !== 'done') return outcome;
  const code = await codeFor(rooms, id, request.key);
  const { occurredAt } = outcome.event;
  return answerOf(outcome, () => ({ code, until: codeUntil({ madeAt: occurredAt }) }));
}
