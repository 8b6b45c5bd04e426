import { answerFor, entryOf } from '@homeward/domain/case/answers/opens';
import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { SectionName } from '@homeward/domain/case/sections';
import { penOfCase, sightOfCase } from '@homeward/domain/people/relations';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { sealedAnswer } from '@homeward/store/answers';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { recordReading } from '@homeward/store/receipt';
import { wordsWrite } from '@homeward/store/words';
import type { Write } from '@homeward/store/write';
import { besideWrites } from './beside-writes.ts';
import { caseId } from './case-id.ts';
import { copyWrites } from './copies.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { openSealed } from './disclosures.ts';
import { readingOfCase } from './readings.ts';
import { type Fresh, generalKey, sealedEntry } from './words.ts';

type Sent = CaseState['answers'][number];
type Read = Request<'readAnswer'>;
type TakeIn = Request<'takeInAnswer'>;

/** What was sent, opened at the desk it was sealed for. Nothing once it was erased. */
async function openAnswer(rooms: Rooms, { id, of: copy, desk, country }: Sent) {
  const at = { desk, country };
  const sealed = await sealedAnswer(rooms.store, { ...at, copy, answer: id });
  return sealed === undefined ? undefined : openSealed(rooms, at, id, sealed);
}

/** One answer of a case, to whoever may see every section that it speaks of. */
export async function readAnswerAt(
  rooms: Rooms,
  request: Read,
  to: Sent['to'],
  sightOf: (file: CaseState) => readonly SectionName[],
): Promise<Answer<ReplyOf<'readAnswer'>>> {
  const id = caseId(request);
  const file = await load(rooms.store, cases, id);
  const may = file === undefined ? [] : sightOf(file.state);
  const answer = answerFor(file?.state.answers ?? [], request.params['answerId'] ?? '', { to, may });
  const read = async () => {
    const sections = answer === undefined ? undefined : await openAnswer(rooms, answer);
    return found(sections && answer && { id: answer.id, from: answer.organisation, sections: { ...sections } });
  };
  return readingOfCase(rooms, request, id, read, undefined, {
    section: answer?.sections[0] ?? '',
    purpose: '',
    sight: () => answer?.sections ?? [],
    restsOn: () => (answer === undefined ? {} : { restsOn: answer.id }),
  });
}

/** What is taken in, as words of the file: added to what stands there. It is opened here, so the receipt of that is written first. */
export async function freshFrom(
  rooms: Rooms,
  file: CaseState,
  { answer: name, sections }: { readonly answer: string; readonly sections: readonly SectionName[] },
  request: TakeIn,
): Promise<readonly Fresh[]> {
  const answer = file.answers.find(({ id }) => id === name);
  if (answer === undefined || sections.length === 0) return [];
  const receipt = receiptOf(request, `disclosure#${name}`, file.id, { restsOn: name });
  await recordReading(rooms.store, { ...receipt, operation: 'readAnswer' });
  const opened = await openAnswer(rooms, answer);
  if (opened === undefined) throw new Error('an answer without its key');
  return sections.map((section) => ({ entry: entryOf(name, section), section, said: opened[section] }));
}

async function takenIn(rooms: Rooms, file: CaseState, event: CaseEvent, request: TakeIn): Promise<readonly Write[]> {
  if (event.type !== 'AnswerTakenIn') throw new Error('another event than that of an answer');
  const fresh = await freshFrom(rooms, file, event.said, request);
  const follows = [
    ...(await copyWrites(rooms, file, event, { request, fresh })),
    ...(await besideWrites(rooms, file, event, request)),
  ];
  if (fresh.length === 0) return follows;
  const key = await generalKey(rooms, file.id);
  if (key === undefined) throw new Error('a case without a key takes nothing in');
  const entries = await Promise.all(fresh.map((one) => sealedEntry(key, file.id, one)));
  return [...entries.map((entry) => wordsWrite(file.id, entry)), ...follows];
}

async function takeInAnswer(rooms: Rooms, request: TakeIn): Promise<Answer<Receipt>> {
  const { actor, act, body, key } = request;
  const id = caseId(request);
  let seen: CaseState | undefined;
  const outcome = await perform(rooms.store, commandOf(request), {
    of: cases,
    ids: [id],
    mayKnow: (state) => {
      const may = penOfCase(actor, state);
      return answerFor(state.answers, body.answer, { to: 'casework', may }) !== undefined;
    },
    decide: (state) => {
      seen = state;
      return decideCase('takeInAnswer', state as CaseState, body, act, key);
    },
    with: (event) => takenIn(rooms, seen as CaseState, event, request),
    receipt: receiptOf(request, `case#${id}`, id, { restsOn: body.answer }),
  });
  return answerOf(outcome);
}

/** What others sent back to the desk that keeps the file. */
export function answerHandlers(rooms: Rooms) {
  return {
    readAnswer: (request: Read) =>
      readAnswerAt(rooms, request, 'casework', (file) => sightOfCase(request.actor, file, request.recordedAt)),
    takeInAnswer: (request: TakeIn) => takeInAnswer(rooms, request),
  };
}
