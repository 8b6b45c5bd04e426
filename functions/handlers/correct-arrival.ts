import type { ArrivalEvent, ArrivalState } from '@homeward/domain/arrival/arrival';
import { correctArrival as decide, namedNow } from '@homeward/domain/arrival/correct-arrival';
import type { MendedWords } from '@homeward/domain/arrival/mending';
import { wentOn } from '@homeward/domain/arrival/to-case-file';
import { newlyAlike } from '@homeward/domain/arrival/twins';
import type { Identity } from '@homeward/domain/case/sections';
import { mayKnowBatch } from '@homeward/domain/people/clearance';
import { answerOf } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { arrivals } from '@homeward/store/arrivals';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { type ArrivalWords, wordsOf } from './arrival-words.ts';
import { arrivalOf } from './border.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { restatedWrites, type Truck, truckNow } from './restating.ts';
import { toCaseFile } from './to-case-file.ts';
import { enteredAround } from './twins.ts';

type Correct = Request<'correctArrival'>;
type Corrected = Extract<ArrivalEvent, { type: 'ArrivalCorrected' }>;

/** Who of the centre's open trucks would look like the person from now on. */
async function alikeIn(rooms: Rooms, request: Correct, state: ArrivalState, before: Identity | undefined) {
  const { body } = request;
  if (before === undefined || (body.name === undefined && body.age === undefined)) return [];
  const entered = await enteredAround(rooms, request, { id: state.batch, centre: state.centre });
  const others = entered.filter(({ arrival }) => arrival !== state.id);
  return newlyAlike(before, namedNow(before, body), others);
}

function entryOf({ body }: Correct, event: Corrected, before: Identity): MendedWords {
  return {
    entry: event.id,
    ...(event.sealed.length === 0 ? {} : { before: { name: before.name, age: before.age } }),
    ...(body.words === undefined ? {} : { words: body.words }),
  };
}

/** The person’s words as they are from now on, and before them what they were. */
async function wordsWrites(request: Correct, event: Corrected, words: ArrivalWords): Promise<readonly Write[]> {
  const { identity, mended = [] } = words.said;
  if (identity === undefined || (event.sealed.length === 0 && request.body.words === undefined)) return [];
  const anew = event.sealed.length === 0 ? {} : { identity: namedNow(identity, request.body) };
  const kept = [...mended, entryOf(request, event, identity)];
  return [await words.sealAnew({ ...anew, mended: kept }, event.sections)];
}

/** What the case hears beside the plain facts: the words themselves, and those that stood before. */
function saidOf({ body }: Correct, event: Corrected, before: Identity | undefined) {
  const { name, age, words } = body;
  const said = {
    ...(event.sealed.includes('name') ? { name } : {}),
    ...(event.sealed.includes('age') ? { statedAge: age } : {}),
  };
  return {
    ...said,
    ...(Object.keys(said).length === 0 ? {} : { before: { name: before?.name, statedAge: before?.age } }),
    ...(words === undefined ? {} : { words }),
  };
}

/** Puts right what was logged of somebody at the border; what stood there stays beside it. */
export async function correctArrival(rooms: Rooms, request: Correct) {
  const at = arrivalOf(request);
  let [truck, words]: [Truck | undefined, ArrivalWords | undefined] = [undefined, undefined];
  const outcome = await perform(rooms.store, commandOf(request), {
    of: arrivals,
    ids: [at],
    mayKnow: (state) => mayKnowBatch(request.actor, state.centre),
    decide: async (seen) => {
      const state = seen as ArrivalState;
      truck = await truckNow(rooms, at.batch);
      words = await wordsOf(rooms, state);
      const before = words?.said.identity;
      const alike = await alikeIn(rooms, request, state, before);
      return decide({ state, batch: truck.batch.state, before }, request.key, request.body, request.act, alike);
    },
    with: async (event) => {
      if (event.type !== 'ArrivalCorrected' || truck === undefined || words === undefined) return [];
      const moved = [{ arrival: at.arrival, event }];
      return [
        ...(await wordsWrites(request, event, words)),
        ...(await toCaseFile(rooms, at.arrival, event, request, saidOf(request, event, words.said.identity))),
        ...(await restatedWrites(rooms, request, truck, moved, 'arrival-corrected')),
      ];
    },
    receipt: receiptOf(request, `arrival#${at.arrival}`),
  });
  return answerOf(outcome, wentOn);
}
