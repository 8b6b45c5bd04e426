import type { CaseState } from '@homeward/domain/case/case';
import { lineOfCase } from '@homeward/domain/case/case-line';
import type { Identity } from '@homeward/domain/case/sections';
import type { Actor } from '@homeward/domain/people/actor';
import { ageOn } from '@homeward/domain/people/age';
import { mayKnowCase, sightOfCase } from '@homeward/domain/people/relations';
import { likenessOf, nearerFirst, type SoughtPerson } from '@homeward/domain/people/sought';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { filesUnder, type Hit } from '@homeward/store/name-index';
import type { Rooms } from './desk.ts';
import { statesOf } from './duplicates.ts';
import { openIdentity } from './identity.ts';
import { askedTags } from './name-tags.ts';
import { reading } from './readings.ts';

const [looked, answered] = [60, 20];

/**
 * Files of a person by her whole name, in whatever spelling: only those the asker may read, by what a list shows of them. Names are
 * opened to put the nearest first, and none is in the answer: whoever wants to see more opens the file, with its own receipt.
 * One receipt stands in the asker's chain before anything is looked up, the same whatever is found.
 */
export function findPerson(rooms: Rooms, request: Request<'findPerson'>): Promise<Answer<ReplyOf<'findPerson'>>> {
  const look = { seen: request.body, thing: `actor#${request.actor.id}` };
  return reading(rooms, request, look, (asked) => answerTo(rooms, request, asked));
}

async function answerTo(rooms: Rooms, { actor, recordedAt }: Request<'findPerson'>, body: SoughtPerson) {
  const hits = await filesUnder(rooms.store, await askedTags(rooms, body));
  const states = await statesOf(
    rooms,
    ownFirst(hits, actor.organisation)
      .slice(0, looked)
      .map(({ id }) => id),
  );
  const readable = states.filter(
    (state) => state !== undefined && mayKnowCase(actor, state) && mayOpenTheName(actor, state),
  ) as readonly CaseState[];
  const ranked = await nearest(rooms, body, readable.slice(0, answered));
  return found({ items: ranked.map(({ state, sameScript }) => lineOf(state, sameScript, recordedAt)) });
}

/** A supervisor gives her reason when she opens the file: to find it, it is enough that she may open it with one. */
function mayOpenTheName(actor: Actor, state: CaseState): boolean {
  return sightOfCase(actor, state, undefined, 'supervision').includes('identity');
}

/** Those of the asker's own organisation first, so that a common name elsewhere does not crowd them out. */
function ownFirst(hits: readonly Hit[], organisation: string): readonly Hit[] {
  const own = (hit: Hit) => Number(hit.organisation === organisation);
  return hits.toSorted((one, other) => own(other) - own(one));
}

async function nearest(rooms: Rooms, asked: SoughtPerson, states: readonly CaseState[]) {
  const opened = await Promise.all(states.map((state) => openIdentity(rooms, state)));
  return states
    .map((state, index) => ({ state, identity: opened[index] }))
    .filter((one): one is { state: CaseState; identity: Identity } => one.identity !== undefined)
    .map(({ state, identity }) => ({ state, ...likenessOf(asked, identity) }))
    .toSorted(nearerFirst);
}

function lineOf(state: CaseState, sameScript: boolean, at: string) {
  const { id, status, openedAt, corridor, sex, standing, placed } = lineOfCase(state);
  return { id, status, openedAt, corridor, sex, age: ageOn(state, at), standing, placed, sameScript };
}
