import { answersAtHealth, takeInAtHealth } from '@homeward/domain/case/answers/at-health';
import { answerFor } from '@homeward/domain/case/answers/opens';
import type { CaseState } from '@homeward/domain/case/case';
import type { HealthFileEvent, HealthFileState } from '@homeward/domain/health/health-file';
import { penOfCase, sightOfHealth } from '@homeward/domain/people/relations';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { healthFiles } from '@homeward/store/health-files';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { healthWordsWrite } from '@homeward/store/words';
import type { Write } from '@homeward/store/write';
import { freshFrom, readAnswerAt } from './answers.ts';
import { caseId } from './case-id.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { keyForWriting } from './health-part.ts';
import { readingOfCase } from './readings.ts';
import { sealedEntry } from './words.ts';

type List = Request<'listAnswers'>;
type TakeIn = Request<'takeInAnswer'>;

async function listAnswers(rooms: Rooms, request: List): Promise<Answer<ReplyOf<'listAnswers'>>> {
  return readingOfCase(rooms, request, caseId(request), async ({ state }) => {
    const part = await load(rooms.store, healthFiles, state.id);
    return found({ items: answersAtHealth(state.answers, part?.state.settled ?? []) });
  });
}

async function takenIn(
  rooms: Rooms,
  file: CaseState,
  event: HealthFileEvent,
  request: TakeIn,
): Promise<readonly Write[]> {
  if (event.type !== 'AnswerTakenInAtHealth') throw new Error('another event than that of an answer');
  const fresh = await freshFrom(rooms, file, event, request);
  if (fresh.length === 0) return [];
  const { key, writes } = await keyForWriting(rooms, file.id);
  const entries = await Promise.all(fresh.map((one) => sealedEntry(key, file.id, one)));
  return [...writes, ...entries.map((entry) => healthWordsWrite(file.id, entry))];
}

/** Into the medical part; version 0 stands for a part in which nobody has written yet. */
async function takeInAnswer(rooms: Rooms, request: TakeIn): Promise<Answer<Receipt>> {
  const { actor, act, body } = request;
  const id = caseId(request);
  const file = await load(rooms.store, cases, id);
  const may = file === undefined ? [] : penOfCase(actor, file.state);
  if (file === undefined || answerFor(file.state.answers, body.answer, { to: 'health', may }) === undefined)
    return { type: 'absent' };
  const outcome = await perform<string, HealthFileState, HealthFileEvent>(rooms.store, commandOf(request), {
    of: healthFiles,
    ids: [id],
    makes: request.ifMatch === 0,
    decide: (state) => takeInAtHealth(file.state, state?.settled ?? [], body, act),
    with: (event) => takenIn(rooms, file.state, event, request),
    receipt: receiptOf(request, `case#${id}`, id, { restsOn: body.answer }),
  });
  // A part that is not there stands at version 0.
  return outcome.type === 'absent' ? { type: 'stale', version: 0 } : answerOf(outcome);
}

/** What others sent back that is medical. */
export function healthAnswerHandlers(rooms: Rooms) {
  return {
    listAnswers: (request: List) => listAnswers(rooms, request),
    readAnswer: (request: Request<'readAnswer'>) =>
      readAnswerAt(rooms, request, 'health', (file) => sightOfHealth(request.actor, file, request.recordedAt)),
    takeInAnswer: (request: TakeIn) => takeInAnswer(rooms, request),
  };
}
