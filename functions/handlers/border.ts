import { answerArrivalBreach } from '@homeward/domain/arrival/answer-breach';
import type { ArrivalEvent, ArrivalState } from '@homeward/domain/arrival/arrival';
import type { BatchEvent, BatchState } from '@homeward/domain/arrival/batch';
import { closeBatch } from '@homeward/domain/arrival/close-batch';
import { isErased } from '@homeward/domain/arrival/counted-only';
import { arrivalAnswer, logArrival, referArrival } from '@homeward/domain/arrival/log-arrival';
import { announceBatch, countBatch, logBatch, markAnnouncedArrived } from '@homeward/domain/arrival/log-batch';
import { screenPerson } from '@homeward/domain/arrival/screen-person';
import { wentOn } from '@homeward/domain/arrival/to-case-file';
import type { Decision } from '@homeward/domain/command';
import { numbered, numberIn } from '@homeward/domain/numbers/draw-number';
import { mayKnowBatch } from '@homeward/domain/people/clearance';
import { type Answer, answerOf } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { type Beside, beside } from '@homeward/store/beside';
import { truckNote } from '@homeward/store/closed-trucks';
import { keyWrite } from '@homeward/store/key-rows';
import { batchesOfCentre } from '@homeward/store/lists';
import { mendsOf, mendsWrite } from '@homeward/store/mending-fence';
import { batchNumberAt, numberWrites } from '@homeward/store/numbers';
import { perform } from '@homeward/store/perform';
import { arrivalPlace, sealedWrite } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import { newArrivalKey } from '@homeward/vault/arrival-key';
import { newBatchKey } from '@homeward/vault/batch-key';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { batchWithKey, rememberPlate } from './batch-keys.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { numbersFor } from './numbers.ts';
import { onBatch, peopleOf } from './on-batch.ts';
import { sealAll } from './sections.ts';
import { toCaseFile } from './to-case-file.ts';
import { standsAgain, withdrawOneBatch } from './withdraw-batch.ts';

type CreatesBatch = Request<'announceBatch'> | Request<'logBatch'>;

function batchKeyWrite(id: string, row: KmsKeyRow): Write {
  return keyWrite({ country: 'KH', desk: 'transit', thing: `batch#${id}` }, row);
}

/** The announced truck of the caller's own centre; another centre's is not there. */
function markArrived({ key, act, actor }: CreatesBatch, announced: string): Beside {
  return beside(
    batches,
    announced,
    (state) => markAnnouncedArrived(state, key, act),
    ({ centre }) => mayKnowBatch(actor, centre),
  );
}

async function createBatch(
  rooms: Rooms,
  request: CreatesBatch,
  decide: () => Decision<BatchEvent>,
  announced?: string,
) {
  const draw = numbersFor(rooms, request, 'batch');
  let row: KmsKeyRow | undefined;
  const outcome = await perform(rooms.store, commandOf(request), {
    of: batches,
    ids: [request.key],
    creates: true,
    decide: () => numbered(decide(), draw()),
    beside: announced === undefined ? [] : [markArrived(request, announced)],
    with: async (event) => {
      row = (await newBatchKey(rooms.vault, request.key)).row;
      return [batchKeyWrite(request.key, row), ...numberWrites(numberIn(event), batchNumberAt, request.key)];
    },
    receipt: receiptOf(request, `batch#${request.key}`),
  });
  if (outcome.type === 'done' && !outcome.repeated && row !== undefined && 'centre' in outcome.event)
    rememberPlate({ ...outcome.event, wasWithdrawn: false }, row);
  return answerOf(outcome);
}

/** Whoever mends somebody in the batch at the same moment comes before the closing or after it. */
async function closeOneBatch(rooms: Rooms, request: Request<'closeBatch'>) {
  const id = request.params['batchId'] ?? '';
  let mends = 0;
  const decide = async (state: BatchState) => {
    mends = await mendsOf(rooms.store, id);
    return closeBatch(state, await peopleOf(rooms, id), request.body, request.act);
  };
  return onBatch(rooms, request, decide, () => [truckNote(id, request.recordedAt), mendsWrite(id, mends)]);
}

/** A command on an arrival of the caller's own centre; once the person’s file was opened, it goes on to that. */
export async function onArrival(
  rooms: Rooms,
  request:
    | Request<'screenPerson'>
    | Request<'referArrival'>
    | Request<'giveConsent'>
    | Request<'withdrawConsent'>
    | Request<'answerArrivalBreach'>,
  at: { readonly batch: string; readonly arrival: string },
  decide: (state: ArrivalState) => Decision<ArrivalEvent>,
) {
  const outcome = await perform(rooms.store, commandOf(request), {
    of: arrivals,
    ids: [at],
    mayKnow: (state) => mayKnowBatch(request.actor, state.centre) && !isErased(state),
    decide: (state) => decide(state as ArrivalState),
    with: (event) => toCaseFile(rooms, at.arrival, event, request),
    receipt: receiptOf(request, `arrival#${at.arrival}`),
  });
  return answerOf(outcome, wentOn);
}

export function arrivalOf({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return { batch: params['batchId'] ?? '', arrival: params['arrivalId'] ?? '' };
}

async function logOneArrival(rooms: Rooms, request: Request<'logArrival'>): Promise<Answer<ReplyOf<'logArrival'>>> {
  const { key: id, body, act, actor, params } = request;
  const known = await batchWithKey(rooms, params['batchId'] ?? '');
  if (known === undefined || !mayKnowBatch(actor, known.batch.centre)) return { type: 'absent' };
  const { row, key } = newArrivalKey(rooms.vault, known.batch.id, known.key);
  const outcome = await perform(rooms.store, commandOf(request), {
    of: arrivals,
    ids: [{ batch: known.batch.id, arrival: id }],
    creates: true,
    decide: () => logArrival(id, known.batch, body, act),
    // Whoever comes to stand in a truck that was taken back is seen: it stands again.
    beside: known.batch.wasWithdrawn ? [standsAgain(known.batch.id, act)] : [],
    with: async () => [
      // An id that came from two devices must never seal one person over another.
      { ...sealedWrite(arrivalPlace(id), await sealAll(key, `arrival:${id}`, body.sections)), expects: 'new' },
      { ...keyWrite({ country: 'KH', desk: 'transit', thing: `arrival#${id}` }, row), expects: 'new' },
    ],
    receipt: receiptOf(request, `arrival#${id}`),
  });
  return answerOf(outcome, (event) => arrivalAnswer(event as Extract<ArrivalEvent, { type: 'ArrivalLogged' }>));
}

/** The border desk's acts: from a truck at the door to a closed batch. */
export function borderHandlers(rooms: Rooms) {
  return {
    announceBatch: (request: Request<'announceBatch'>) =>
      createBatch(rooms, request, () => announceBatch(request.key, request.body, request.act)),
    logBatch: (request: Request<'logBatch'>) =>
      createBatch(rooms, request, () => logBatch(request.key, request.body, request.act), request.body.announced),
    countBatch: (request: Request<'countBatch'>) =>
      onBatch(rooms, request, (state) => countBatch(state, request.body, request.act)),
    closeBatch: (request: Request<'closeBatch'>) => closeOneBatch(rooms, request),
    withdrawBatch: (request: Request<'withdrawBatch'>) => withdrawOneBatch(rooms, request),
    logArrival: (request: Request<'logArrival'>) => logOneArrival(rooms, request),
    screenPerson: (request: Request<'screenPerson'>) =>
      onArrival(rooms, request, arrivalOf(request), (state) => screenPerson(state, request.body, request.act)),
    referArrival: (request: Request<'referArrival'>) =>
      onArrival(rooms, request, arrivalOf(request), (state) => referArrival(state, request.body, request.act)),
    answerArrivalBreach: (request: Request<'answerArrivalBreach'>) =>
      onArrival(rooms, request, arrivalOf(request), (state) => answerArrivalBreach(state, request.body, request.act)),
    listBatches: async (request: Request<'listBatches'>): Promise<Answer<ReplyOf<'listBatches'>>> => {
      const page = await batchesOfCentre(
        rooms.store,
        request.actor.organisation,
        request.query.closed === 'true',
        request.query,
      );
      if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
      return {
        type: 'ok',
        body: { items: page.items.map(({ version, line }) => ({ ...line, version })), next: page.next },
      };
    },
  };
}
