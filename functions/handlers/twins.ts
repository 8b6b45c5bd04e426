import type { BatchState } from '@homeward/domain/arrival/batch';
import { hasEnded, isLiving } from '@homeward/domain/arrival/standing';
import { type Entered, twinsOf } from '@homeward/domain/arrival/twins';
import { identity } from '@homeward/domain/case/sections';
import { mayKnowBatch, sectionsOfArrival } from '@homeward/domain/people/clearance';
import { type Answer, found } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { batches } from '@homeward/store/batches';
import { arrivalsOfBatch, batchesOfCentre } from '@homeward/store/lists';
import { load } from '@homeward/store/load';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';
import { openPeople } from './view-batch.ts';

/** The oldest open batches of the centre: a truck more than these at once was never heard of. */
const mostBatches = 20;

const only = ['identity'];

async function enteredIn(rooms: Rooms, batch: string): Promise<readonly Entered[]> {
  const people = (await arrivalsOfBatch(rooms.store, batch)).filter(({ state }) => isLiving(state));
  const opened = await openPeople(rooms, batch, people, only);
  return people.flatMap(({ state }, index) => {
    const known = identity.unwrap().safeParse(opened[index]?.['identity']);
    return known.success ? [{ arrival: state.id, batch, identity: known.data }] : [];
  });
}

/** Another batch is opened for the comparison: that leaves its own receipt first, as any opening does. */
async function comparedWith(rooms: Rooms, request: AnyRequest, batch: string): Promise<readonly Entered[]> {
  const look = { seen: batch, thing: `batch#${batch}`, purpose: 'twins' };
  const opened = await reading(rooms, request, look, async () => found(await enteredIn(rooms, batch)));
  return opened.type === 'ok' ? opened.body : [];
}

async function openBatchesOf({ store }: Rooms, centre: string): Promise<readonly string[]> {
  const page = await batchesOfCentre(store, centre, false, { limit: mostBatches });
  return page === 'invalid' ? [] : page.items.map(({ line }) => line.id);
}

/** Everybody who stands in a batch or in another open one of its centre. */
export async function enteredAround(
  rooms: Rooms,
  request: AnyRequest,
  { id, centre }: Pick<BatchState, 'id' | 'centre'>,
): Promise<readonly Entered[]> {
  const others = (await openBatchesOf(rooms, centre)).filter((one) => one !== id);
  const entered = [await enteredIn(rooms, id)];
  for (const one of others) entered.push(await comparedWith(rooms, request, one));
  return entered.flat();
}

/**
 * Who of a batch may stand in it twice, or in another open batch of the same centre. Names are compared here, in memory, and none
 * is answered: only ids of entries that this reader may open (desks 4, Standards 6.3(d)). One receipt for each batch that is opened.
 */
export async function listTwins(rooms: Rooms, request: Request<'listTwins'>): Promise<Answer<ReplyOf<'listTwins'>>> {
  const id = request.params['batchId'] ?? '';
  const batch = await load(rooms.store, batches, id);
  const seen = batch !== undefined && mayCompare(request, batch.state) ? batch.state : undefined;
  return reading(rooms, request, { seen, thing: `batch#${id}`, purpose: 'twins' }, async ({ centre }) => {
    return { type: 'ok', body: { items: [...twinsOf(id, await enteredAround(rooms, request, { id, centre }))] } };
  });
}

function mayCompare({ actor }: Request<'listTwins'>, batch: BatchState): boolean {
  const { centre } = batch;
  return mayKnowBatch(actor, centre) && sectionsOfArrival(actor, centre, !hasEnded(batch)).includes('identity');
}
