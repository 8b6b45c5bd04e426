import { findableBy } from '@homeward/api/routes/numbers';
import { type NumberedKind, understoodNumber } from '@homeward/domain/numbers/record-number';
import { mayKnowBatch } from '@homeward/domain/people/clearance';
import { mayKnowCase, mayKnowHandover, relationTo } from '@homeward/domain/people/relations';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { batches } from '@homeward/store/batches';
import { cases } from '@homeward/store/cases';
import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { batchNumberAt, caseNumberAt, handoverNumberAt, nowhere, numberedAt } from '@homeward/store/numbers';
import type { Rooms } from './desk.ts';
import { placesOf } from './handover-places.ts';
import { reading, spentLookUp } from './readings.ts';

type Sought = Request<'findByNumber'>;

/** Where a number leads, and whether the caller may know of what is there. `free`: it spends none of their look-ups. */
type Seen = { readonly to: string | undefined; readonly mine: boolean; readonly free: boolean };
const nothing: Seen = { to: undefined, mine: false, free: true };

// Where a number leads nowhere, something that cannot be there is looked for all the same: both take as long.
async function caseUnder({ store }: Rooms, { actor }: Sought, number: string): Promise<Seen> {
  const to = (await numberedAt(store, [caseNumberAt(number)]))?.to;
  const seen = await load(store, cases, to ?? nowhere);
  const mine = seen !== undefined && mayKnowCase(actor, seen.state);
  return { to, mine, free: seen !== undefined && relationTo(actor, seen.state) === 'assigned' };
}

async function handoverUnder(rooms: Rooms, { actor }: Sought, number: string): Promise<Seen> {
  const places = placesOf(rooms, nowhere);
  const led = await numberedAt(
    rooms.store,
    places.map((place) => handoverNumberAt(number, place)),
  );
  const place = places[led?.at ?? 0] ?? places[0];
  const seen = await load(rooms.store, handovers, { ...place, handover: led?.to ?? nowhere });
  return { to: led?.to, mine: seen !== undefined && mayKnowHandover(actor, seen.state), free: true };
}

async function batchUnder({ store }: Rooms, { actor }: Sought, number: string): Promise<Seen> {
  const to = (await numberedAt(store, [batchNumberAt(number)]))?.to;
  const seen = await load(store, batches, to ?? nowhere);
  return { to, mine: seen !== undefined && mayKnowBatch(actor, seen.state.centre), free: true };
}

const under = { case: caseUnder, handover: handoverUnder, batch: batchUnder } as const;

/** Of these kinds the caller has lists; of any other no number leads anywhere for them. */
function kindFor({ actor }: Sought, said: NumberedKind) {
  const kinds = Object.keys(under) as (keyof typeof under)[];
  return kinds.find((kind) => kind === said && findableBy[kind].some((role) => role === actor.role));
}

/**
 * What has a number, for whoever may read it; for everybody else there is nothing, in the same bytes. One receipt
 * stands in the asker's chain before the answer, whatever it is; a file that they are not assigned to spends one of
 * their look-ups, there or not.
 */
export async function findByNumber(rooms: Rooms, request: Sought): Promise<Answer<ReplyOf<'findByNumber'>>> {
  const said = understoodNumber(request.body.number);
  if (said.type !== 'number') return { type: 'invalid', pointer: '/number', code: said.type };
  const kind = kindFor(request, said.kind);
  const sought = kind === undefined ? nothing : await under[kind](rooms, request, said.number);
  const { to, mine, free } = sought;
  const answer = (): Answer<ReplyOf<'findByNumber'>> =>
    kind === undefined || to === undefined || !mine ? { type: 'absent' } : found({ kind, id: to, number: said.number });
  if (free) return reading(rooms, request, { seen: sought, thing: `actor#${request.actor.id}` }, answer);
  return (await spentLookUp(rooms, request, to ?? said.number)) ?? answer();
}
