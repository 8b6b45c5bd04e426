import { answerBack, askBack } from '@homeward/domain/handover/ask-back';
import { answerOf } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import type { Rooms } from './desk.ts';
import { onHandover } from './on-handover.ts';

/** Whoever is to agree to a handover asks a question instead of refusing it. */
export function asking(rooms: Rooms) {
  return {
    askBack: async (request: Request<'askBack'>) =>
      answerOf(await onHandover(rooms, request, (state) => askBack(state, request.body, request.key, request.act))),
  };
}

/** The side that was asked answers such a question. */
export function answering(rooms: Rooms) {
  return {
    answerBack: async (request: Request<'answerBack'>) =>
      answerOf(
        await onHandover(rooms, request, (state) =>
          answerBack(state, request.params['questionId'] ?? '', request.body, request.act),
        ),
      ),
  };
}
