import type { ArrivalEvent } from '@homeward/domain/arrival/arrival';
import { answerOfBorder, saidToCaseFile } from '@homeward/domain/arrival/to-case-file';
import type { AnyRequest } from '@homeward/runtime/request';
import { answers } from '@homeward/store/answers';
import { moveWrites } from '@homeward/store/move-writes';
import type { Write } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import { commandOf, type Rooms } from './desk.ts';
import { sealedAnswerOf } from './send-answer.ts';

/**
 * What the border sends once the file was opened, as an answer to it, in the transaction of the act: sealed for
 * casework, beside the arrival.
 */
export async function toCaseFile(
  rooms: Rooms,
  arrival: string,
  event: ArrivalEvent,
  request: AnyRequest,
  sealedWords: object = {},
): Promise<readonly Write[]> {
  const goes = saidToCaseFile(event, sealedWords);
  if (goes === undefined) return [];
  const { desk, country } = rooms;
  const at = { desk, country, copy: arrival, answer: request.key };
  const sent = answerOfBorder(request.key, arrival, goes, request.act);
  return [
    ...moveWrites(commandOf(request), answers, at, undefined, sent).writes,
    ...(await sealedAnswerOf(rooms, at, 'casework', { [goes.section]: goes.said as Json })),
  ];
}
