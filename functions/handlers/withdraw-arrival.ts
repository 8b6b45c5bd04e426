import type { ArrivalEvent, ArrivalState } from '@homeward/domain/arrival/arrival';
import { wentOn } from '@homeward/domain/arrival/to-case-file';
import { withdrawArrival as decide, takesOver } from '@homeward/domain/arrival/withdraw-arrival';
import { mayKnowBatch } from '@homeward/domain/people/clearance';
import { answerOf } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { arrivals } from '@homeward/store/arrivals';
import type { Beside } from '@homeward/store/beside';
import { readState, type Versioned } from '@homeward/store/load';
import { moveWrites } from '@homeward/store/move-writes';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { type ArrivalWords, wordsOf } from './arrival-words.ts';
import { arrivalOf } from './border.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { restatedWrites, type Truck, truckNow } from './restating.ts';
import { toCaseFile } from './to-case-file.ts';

type Withdraw = Request<'withdrawArrival'>;
type Withdrawn = Extract<ArrivalEvent, { type: 'ArrivalWithdrawn' }>;

/** What is looked at anew at each try. */
type Seen = { taken: ArrivalState; words: ArrivalWords | undefined; truck: Truck; same?: Versioned<ArrivalState> };

/** The entry that stays: one of the caller's own centre, or there is none. */
function theOther(request: Withdraw, seen: Partial<Seen>): readonly Beside[] {
  const { sameAs } = request.body;
  if (sameAs === undefined) return [];
  return [
    {
      at: { table: arrivals.table, key: arrivals.stateKey(sameAs) },
      move: (item) => {
        const same = readState(arrivals, item);
        if (same === undefined || !mayKnowBatch(request.actor, same.state.centre)) return { type: 'absent' };
        seen.same = same;
        return { type: 'moves', writes: [] };
      },
    },
  ];
}

/** What the person said of threats, joined to what stands at the entry that stays. */
function joined(mine: string | undefined, other: string | undefined): string | undefined {
  return [mine, other].filter((one) => one !== undefined && one !== '').join('\n') || undefined;
}

async function toTheOther(rooms: Rooms, request: Withdraw, seen: Seen): Promise<readonly Write[]> {
  const { taken, words, same } = seen;
  if (same === undefined) return [];
  const needs = words?.said.needs;
  const theirs = needs === undefined ? undefined : await wordsOf(rooms, same.state);
  const event = takesOver(same.state, taken, request.act, theirs !== undefined);
  const id = { batch: same.state.batch, arrival: same.state.id };
  const [threats, note] = [
    joined(theirs?.said.needs?.threats, needs?.threats),
    joined(theirs?.said.needs?.note, needs?.note),
  ];
  const both = { ...(threats === undefined ? {} : { threats }), ...(note === undefined ? {} : { note }) };
  const sealed = theirs === undefined ? [] : [await theirs.sealAnew({ needs: both }, event.sections)];
  const moved = [{ arrival: id.arrival, event }];
  const elsewhere =
    id.batch === taken.batch
      ? []
      : await restatedWrites(rooms, request, await truckNow(rooms, id.batch), moved, 'arrival-withdrawn');
  return [
    ...moveWrites(commandOf(request), arrivals, id, same, event).writes,
    ...sealed,
    ...(await toCaseFile(rooms, id.arrival, event, request, needs ?? {})),
    ...elsewhere,
  ];
}

async function writesOf(rooms: Rooms, request: Withdraw, event: Withdrawn, seen: Seen): Promise<readonly Write[]> {
  const { taken, words, truck, same } = seen;
  const { words: said } = request.body;
  const mended = [
    ...(words?.said.mended ?? []),
    { entry: request.key, ...(said === undefined ? {} : { words: said }) },
  ];
  const own = said === undefined || words === undefined ? [] : [await words.sealAnew({ mended }, event.sections)];
  const both = [
    { arrival: taken.id, event },
    ...(same !== undefined && same.state.batch === taken.batch
      ? [{ arrival: same.state.id, event: takesOver(same.state, taken, request.act, false) }]
      : []),
  ];
  const told = said === undefined ? {} : { words: said };
  return [
    ...own,
    ...(await toCaseFile(rooms, taken.id, event, request, told)),
    ...(await toTheOther(rooms, request, seen)),
    ...(await restatedWrites(rooms, request, truck, both, 'arrival-withdrawn')),
  ];
}

/** Takes somebody back out of a truck; where the person was logged twice, the entry that stays takes over what they said. */
export async function withdrawArrival(rooms: Rooms, request: Withdraw) {
  const at = arrivalOf(request);
  const seen: Partial<Seen> = {};
  const outcome = await perform(rooms.store, commandOf(request), {
    of: arrivals,
    ids: [at],
    mayKnow: (state) => mayKnowBatch(request.actor, state.centre),
    beside: theOther(request, seen),
    decide: async (state) => {
      seen.taken = state as ArrivalState;
      seen.truck = await truckNow(rooms, at.batch);
      seen.words = await wordsOf(rooms, seen.taken);
      const batch = seen.truck.batch.state;
      const held = seen.words !== undefined;
      return decide({ state: seen.taken, batch, held, same: seen.same?.state }, request.body, request.act);
    },
    with: (event) => (event.type === 'ArrivalWithdrawn' ? writesOf(rooms, request, event, seen as Seen) : []),
    receipt: receiptOf(request, `arrival#${at.arrival}`),
  });
  return answerOf(outcome, wentOn);
}
