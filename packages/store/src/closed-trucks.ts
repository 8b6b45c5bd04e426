import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { correctable, keyGoes } from '@homeward/domain/arrival/key-goes';
import { hasEnded } from '@homeward/domain/arrival/standing';
import { batches } from './batches.ts';
import { keyPk } from './key-rows.ts';
import { arrivalsOfBatch } from './lists.ts';
import { type At, load } from './load.ts';
import type { Look, Looks } from './looks-due.ts';
import { nameOf, type Store } from './open-store.ts';
import { removeAll } from './remove-all.ts';
import { arrivalPlace } from './sealed.ts';
import { type Round, workThrough } from './work-through.ts';
import type { Put } from './write.ts';

const partition = 'closed#trucks';
const trucksDue: Looks = { table: 'arrivals', partitions: [partition], aside: 'closed#aside' };

/** The note that a truck is to be looked at: somebody's key at the border may have become needless. By moment, the earliest first. */
export function truckNote(batch: string, at: string): Put {
  return { table: 'arrivals', item: { pk: partition, sk: `${at}#${batch}`, batch } };
}

/** First the key to what a person said at the border, then the words that it opened. */
function wordsAtTheBorder(arrival: string): readonly [At, At] {
  const { table, pk } = arrivalPlace(arrival);
  const key = { pk: keyPk({ country: 'KH', desk: 'transit', thing: `arrival#${arrival}` }), sk: 'key' };
  return [
    { table: 'keys', key },
    { table, key: { pk, sk: 'sealed' } },
  ];
}

/**
 * Takes the keys away whose moment has come. Says when the truck is to be looked at again; never, once no key of its
 * people is left.
 */
async function closeArrivals(store: Store, batch: string, now: string): Promise<string | undefined> {
  const truck = await load(store, batches, batch);
  if (truck === undefined || !hasEnded(truck.state)) return undefined;
  const people = (await arrivalsOfBatch(store, batch)).map(({ state }) => ({
    id: state.id,
    at: keyGoes(state, truck.state),
  }));
  const isOver = ({ at }: { readonly at: string | undefined }) => at !== undefined && Date.parse(at) <= Date.parse(now);
  const over = people.filter(isOver).map(({ id }) => wordsAtTheBorder(id));
  await removeAll(
    store,
    over.map(([key]) => key),
  );
  await removeAll(
    store,
    over.map(([, sealed]) => sealed),
  );
  return people.every(isOver) ? undefined : correctable(now);
}

async function lookAt(store: Store, { key: sk, item: { batch } }: Look, now: string): Promise<number> {
  const again = await closeArrivals(store, String(batch), now);
  // The next note stands before this one goes: whoever is stopped between them looks once more.
  if (again !== undefined) await putNote(store, String(batch), again);
  await removeAll(store, [{ table: 'arrivals', key: { pk: partition, sk } }]);
  return 1;
}

/** Looks at every truck whose note has come due; says how many. */
export function lookAtTrucks(store: Store, round: Round): Promise<number> {
  return workThrough(store, trucksDue, round, 'Trucks that could not be looked at', (look) =>
    lookAt(store, look, round.now),
  );
}

async function putNote(store: Store, batch: string, at: string): Promise<void> {
  const { item } = truckNote(batch, at);
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'arrivals'), Item: { ...item } }));
}
