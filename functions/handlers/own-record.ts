import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { Decision } from '@homeward/domain/command';
import {
  codeWaits,
  enterCode,
  leaveWindow,
  type OwnRecordSession,
  windowIsOpen,
  windowUntil,
} from '@homeward/domain/people/own-record-session';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { ownRecords } from '@homeward/store/own-record';
import { perform } from '@homeward/store/perform';
import { isCode } from '@homeward/vault/entry-code';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { sealedWords } from './words.ts';

/** The person’s open window: which case it is stands in its row, and no request says it. `undefined` once it has closed. */
export function openWindow({ window, recordedAt }: AnyRequest): OwnRecordSession | undefined {
  return window !== undefined && windowIsOpen(window, recordedAt) ? window : undefined;
}

/** Whether the file itself says that this window was opened on it, by this worker: a row alone opens nothing. */
export function standsIn(
  { recordOpenings, erased }: Pick<CaseState, 'recordOpenings' | 'erased'>,
  { opening }: Pick<OwnRecordSession, 'opening'>,
  { actor }: Pick<AnyRequest, 'actor'>,
): boolean {
  return erased === undefined && recordOpenings.some(({ id, by }) => id === opening && by === actor.id);
}

/** The code is entered beside the person. A wrong one counts, and answers as one that is not there. */
async function enterOwnRecord(
  { store }: Rooms,
  request: Request<'enterOwnRecord'>,
): Promise<Answer<ReplyOf<'enterOwnRecord'>>> {
  const { actor, recordedAt, body } = request;
  const outcome = await perform(store, commandOf(request), {
    of: ownRecords,
    ids: [actor.id],
    mayKnow: (session) => codeWaits(session, recordedAt),
    decide: async (session) => {
      const { opening, codeHash } = session as OwnRecordSession;
      return enterCode(await isCode(body.code, opening, codeHash), recordedAt);
    },
    receipt: receiptOf(request, `actor#${actor.id}`),
  });
  if (outcome.type === 'done' && outcome.event.type !== 'CodeEntered') return { type: 'absent' };
  return answerOf(outcome, ({ occurredAt }) => ({ until: windowUntil({ enteredAt: occurredAt }) }));
}

/** The person has seen enough: the window closes before its time. */
async function leaveOwnRecord({ store }: Rooms, request: Request<'leaveOwnRecord'>): Promise<Answer<Receipt>> {
  const { actor, recordedAt } = request;
  const outcome = await perform(store, commandOf(request), {
    of: ownRecords,
    ids: [actor.id],
    mayKnow: (session) => windowIsOpen(session, recordedAt),
    decide: () => leaveWindow(recordedAt),
    receipt: receiptOf(request, `actor#${actor.id}`),
  });
  return answerOf(outcome);
}

/** What the person does to their own file: the same commands as a case worker has, by the person. */
async function byThePerson(
  rooms: Rooms,
  request: AnyRequest,
  decide: (file: CaseState, session: OwnRecordSession) => Decision<CaseEvent>,
  words?: unknown,
): Promise<Answer<Receipt>> {
  const session = openWindow(request);
  if (session === undefined) return { type: 'absent' };
  const outcome = await perform(rooms.store, commandOf(request), {
    of: cases,
    ids: [session.case],
    mayKnow: (file) => standsIn(file, session, request),
    decide: (file) => decide(file as CaseState, session),
    with: (event) => sealedWords(rooms, session.case, event, words),
    receipt: receiptOf(request, `case#${session.case}`, session.case),
  });
  return answerOf(outcome);
}

function requestCopy(rooms: Rooms, request: Request<'requestCopy'>): Promise<Answer<Receipt>> {
  const { act, body, key } = request;
  return byThePerson(rooms, request, (file, { language }) =>
    decideCase('askForRecords', file, { ...body, language }, act, key),
  );
}

function requestCorrection(rooms: Rooms, request: Request<'requestCorrection'>): Promise<Answer<Receipt>> {
  const { act, body, key } = request;
  const decide = (file: CaseState, { language }: OwnRecordSession) =>
    decideCase('askForCorrection', file, { ...body, language }, act, key);
  return byThePerson(rooms, request, decide, body.words);
}

/** Into the person’s window, out of it, and what they ask for in it. */
export function ownRecordHandlers(rooms: Rooms) {
  return {
    enterOwnRecord: (request: Request<'enterOwnRecord'>) => enterOwnRecord(rooms, request),
    leaveOwnRecord: (request: Request<'leaveOwnRecord'>) => leaveOwnRecord(rooms, request),
    requestCopy: (request: Request<'requestCopy'>) => requestCopy(rooms, request),
    requestCorrection: (request: Request<'requestCorrection'>) => requestCorrection(rooms, request),
  };
}
