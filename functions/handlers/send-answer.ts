import { type AnswerSent, sendAnswer as decide } from '@homeward/domain/case/answers/send-answer';
import { receivedLine } from '@homeward/domain/case/disclosures/received-line';
import { mayAnswer } from '@homeward/domain/people/clearance';
import { mayReadCopy } from '@homeward/domain/people/relations';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { type AnswerId, answers, sealedAnswerWrite } from '@homeward/store/answers';
import type { Beside } from '@homeward/store/beside';
import { keyPk, keyStands, keyWrite } from '@homeward/store/key-rows';
import { perform } from '@homeward/store/perform';
import { disclosurePlace } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import { sealAnswer } from '@homeward/vault/disclosure';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { versioned } from './disclosures.ts';

type Send = Request<'sendAnswer'>;

/** The sealed half of an answer and its key row: wrapped for the desk where it opens, lying under the sender's own prefix. */
export async function sealedAnswerOf(
  { vault }: Pick<Rooms, 'vault'>,
  at: AnswerId,
  to: AnswerSent['to'],
  sections: Readonly<Record<string, Json>>,
): Promise<readonly Write[]> {
  const { answer: answerId, country, desk } = at;
  const { row, sealed } = await sealAnswer(vault, { answerId, to, sections });
  const key = keyWrite({ country, desk, thing: `disclosure#${answerId}` }, row);
  return [sealedAnswerWrite(at, versioned(sealed)), { ...key, expects: 'new' }];
}

/** The copy that is answered: the caller may read it today, and may answer it with this. */
function livingCopy({ desk, country }: Rooms, copy: string, { actor, recordedAt, body }: Send): Beside {
  const { table, pk } = disclosurePlace({ desk, country }, copy);
  return {
    at: { table, key: { pk, sk: 'sealed' } },
    move: (item) => {
      const line = receivedLine.safeParse(item?.['line']).data;
      const mine = line !== undefined && mayReadCopy(actor, line, dayOf(recordedAt)) && mayAnswer(actor, body.sections);
      return mine ? { type: 'moves', writes: [] } : { type: 'absent' };
    },
  };
}

/** Its key row: what the person took back, or what was copied anew, is answered no more, from that very moment on. */
function standingKey({ desk, country }: Rooms, copy: string): Beside {
  const place = { desk, country, thing: `disclosure#${copy}` } as const;
  return {
    at: { table: 'keys', key: { pk: keyPk(place), sk: 'key' } },
    move: (item) => (item === undefined ? { type: 'absent' } : { type: 'moves', writes: [keyStands(place)] }),
  };
}

/** What somebody who was given a copy sends back about the person, sealed for the desk that keeps the file. */
export async function sendAnswer(rooms: Rooms, request: Send): Promise<Answer<Receipt>> {
  const { desk, country } = rooms;
  const { key: answer, body, act } = request;
  const copy = request.params['disclosureId'] ?? '';
  const at = { desk, country, copy, answer };
  const purpose = Object.keys(body.sections).join(' ');
  const outcome = await perform(rooms.store, commandOf(request), {
    of: answers,
    ids: [at],
    creates: true,
    decide: () => decide(answer, copy, body, act),
    beside: [livingCopy(rooms, copy, request), standingKey(rooms, copy)],
    with: ({ to }) => sealedAnswerOf(rooms, at, to, body.sections as Readonly<Record<string, Json>>),
    receipt: receiptOf(request, `disclosure#${copy}`, undefined, { purpose, restsOn: copy }),
  });
  return answerOf(outcome);
}
