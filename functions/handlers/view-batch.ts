import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { BatchState } from '@homeward/domain/arrival/batch';
import { answerOwedBy } from '@homeward/domain/arrival/breaches';
import { batchItems, personItems } from '@homeward/domain/arrival/deportation-checklist';
import { hasEnded } from '@homeward/domain/arrival/standing';
import { mayKnowBatch, sectionsOfArrival } from '@homeward/domain/people/clearance';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { batches } from '@homeward/store/batches';
import { keyPk } from '@homeward/store/key-rows';
import { arrivalsOfBatch } from '@homeward/store/lists';
import { getAll, load, type Versioned } from '@homeward/store/load';
import { arrivalPlace, sealedOf } from '@homeward/store/sealed';
import { unwrapArrivalKey } from '@homeward/vault/arrival-key';
import type { BatchKeyRow } from '@homeward/vault/key-row';
import { batchWithKey } from './batch-keys.ts';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';
import { openAll } from './sections.ts';

type Opened = Readonly<Record<string, unknown>>;

async function keyRows({ store }: Rooms, ids: readonly string[]): Promise<readonly (BatchKeyRow | undefined)[]> {
  const places = ids.map((id) => ({
    table: 'keys' as const,
    key: { pk: keyPk({ country: 'KH', desk: 'transit', thing: `arrival#${id}` }), sk: 'key' },
  }));
  const items = await getAll(store, places);
  return items.map((item) => item?.['row'] as BatchKeyRow | undefined);
}

/** Opens what this reader may see of everybody in a batch, under the batch's key: at most one KMS call. */
export async function openPeople(
  rooms: Rooms,
  batch: string,
  people: readonly Versioned<ArrivalState>[],
  allowed: readonly string[],
): Promise<readonly Opened[]> {
  if (allowed.length === 0 || people.length === 0) return people.map(() => ({}));
  const ids = people.map(({ state }) => state.id);
  const [known, rows, sealed] = await Promise.all([
    batchWithKey(rooms, batch),
    keyRows(rooms, ids),
    sealedOf(rooms.store, ids.map(arrivalPlace)),
  ]);
  if (known === undefined) return people.map(() => ({}));
  return Promise.all(
    people.map(({ state: { id, sections: versions } }, index) => {
      const row = rows[index];
      const stored = { sealed: sealed[index] ?? {}, versions };
      return row === undefined ? {} : openAll(unwrapArrivalKey(row, known.key), `arrival:${id}`, stored, allowed);
    }),
  );
}

async function peopleOf(rooms: Rooms, request: Request<'viewBatch'>, batch: Versioned<BatchState>) {
  const { id, centre, closedAt } = batch.state;
  const people = await arrivalsOfBatch(rooms.store, id);
  const sight = sectionsOfArrival(request.actor, centre, !hasEnded(batch.state));
  // What a name was before it was corrected is read by whoever reads the name.
  const opened = await openPeople(rooms, id, people, sight.includes('identity') ? [...sight, 'mended'] : sight);
  const body = {
    ...batch.state,
    version: batch.version,
    items: [...batchItems(batch.state)],
    arrivals: people.map(({ version, state }, index) => ({
      ...state,
      version,
      late: closedAt !== undefined && state.recordedAt > closedAt,
      items: [...personItems(state)],
      answerBy: answerOwedBy(state),
      sealed: { ...opened[index] },
    })),
  };
  return found(body, batch.version);
}

/** A batch with its people. One receipt for the batch, written before anything is opened. */
export async function viewBatch(rooms: Rooms, request: Request<'viewBatch'>): Promise<Answer<ReplyOf<'viewBatch'>>> {
  const id = request.params['batchId'] ?? '';
  const batch = await load(rooms.store, batches, id);
  const seen = batch !== undefined && mayKnowBatch(request.actor, batch.state.centre) ? batch : undefined;
  return reading(rooms, request, { seen, thing: `batch#${id}` }, (there) => peopleOf(rooms, request, there));
}
