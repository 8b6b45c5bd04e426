import type { CaseState } from '@homeward/domain/case/case';
import { lineOfCase } from '@homeward/domain/case/case-line';
import type { Actor } from '@homeward/domain/people/actor';
import { ageOn } from '@homeward/domain/people/age';
import { findsAcross, mayKnowCase, relationTo, sightOfCase } from '@homeward/domain/people/relations';
import { type Nearness, nearerFirst, type SoughtPerson } from '@homeward/domain/people/sought';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { filesUnder, type Hit } from '@homeward/store/name-index';
import type { Rooms } from './desk.ts';
import { statesOf } from './duplicates.ts';
import { askedTags, ownScriptTags } from './name-tags.ts';
import { reading, spentLookUp } from './readings.ts';
import { spentSearch } from './searches.ts';

const [looked, answered] = [60, 20];

/**
 * Files of a person by their whole name, in whatever spelling: only those the asker may read, by what a list shows of
 * them. No file is opened for it: which is nearer, the shared tags say. Whoever wants to see more opens the file, with
 * its own receipt. It is counted, and one receipt stands in the asker's chain, before anything is looked up; each file
 * found that the asker is not assigned to spends one of their look-ups.
 */
export async function findPerson(rooms: Rooms, request: Request<'findPerson'>): Promise<Answer<ReplyOf<'findPerson'>>> {
  const spent = await spentSearch(rooms, request);
  if (spent !== undefined) return spent;
  const look = { seen: request.body, thing: `actor#${request.actor.id}` };
  return reading(rooms, request, look, (asked) => answerTo(rooms, request, asked));
}

type Found = Nearness & { readonly state: CaseState };

async function answerTo(
  rooms: Rooms,
  request: Request<'findPerson'>,
  body: SoughtPerson,
): Promise<Answer<ReplyOf<'findPerson'>>> {
  const readable = (await filesOf(rooms, body, request)).slice(0, answered);
  for (const { state } of readable) {
    if (relationTo(request.actor, state) === 'assigned') continue;
    const spent = await spentLookUp(rooms, request, state.id);
    if (spent !== undefined) return spent;
  }
  return found({ items: readable.map(({ state, sameScript }) => lineOf(state, sameScript, request.recordedAt)) });
}

/** Those that the caller may read of the files under a name, the nearest first. */
async function filesOf(
  rooms: Rooms,
  body: SoughtPerson,
  { actor, key }: Request<'findPerson'>,
): Promise<readonly Found[]> {
  const [tags, own] = await Promise.all([askedTags(rooms, body), ownScriptTags(rooms, body)]);
  const hits = ownFirst((await filesUnder(rooms.store, tags)).filter(mayBeOf(actor)), actor.organisation).slice(
    0,
    looked,
  );
  const states = await statesOf(rooms, asManyAs(looked, hits, key));
  const all = hits.flatMap(({ shared }, index) => {
    const state = states[index];
    if (state === undefined || !mayKnowCase(actor, state) || !mayOpenTheName(actor, state)) return [];
    return [{ state, keys: shared.length, sameScript: shared.some((tag) => own.includes(tag)) }];
  });
  return all.toSorted(nearerFirst);
}

/** What the entry itself says: nothing of a file that the asker can never be shown is read. */
function mayBeOf(actor: Actor): (hit: Hit) => boolean {
  return ({ organisation }) => findsAcross(actor) || organisation === actor.organisation;
}

/** As many ids whatever was found, the rest of them of no file: how many there were is in no count of reads. */
function asManyAs(many: number, hits: readonly Hit[], key: string): readonly string[] {
  return Array.from({ length: many }, (_, at) => hits[at]?.id ?? `none#${key}#${at}`);
}

/** A supervisor gives a reason when opening the file: to find it, it is enough that they may open it with one. */
function mayOpenTheName(actor: Actor, state: CaseState): boolean {
  return sightOfCase(actor, state, undefined, 'supervision').includes('identity');
}

/** Those of the asker's own organisation first, so that a common name elsewhere does not crowd them out. */
function ownFirst(hits: readonly Hit[], organisation: string): readonly Hit[] {
  const own = (hit: Hit) => Number(hit.organisation === organisation);
  return hits.toSorted((one, other) => own(other) - own(one));
}

function lineOf(state: CaseState, sameScript: boolean, at: string) {
  const { id, number, status, openedAt, corridor, sex, standing, placed } = lineOfCase(state);
  const called = number === undefined ? {} : { number };
  return { id, ...called, status, openedAt, corridor, sex, age: ageOn(state, at), standing, placed, sameScript };
}
