import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { Identity } from '@homeward/domain/case/sections';
import { knownAgeOf } from '@homeward/domain/people/age';
import { penOfCase } from '@homeward/domain/people/relations';
import { soughtIn } from '@homeward/domain/people/sought';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { perform } from '@homeward/store/perform';
import { casePlace, sealedIn, sealedWrite } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import { copyWrites } from './copies.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { flagDuplicates, personOf } from './duplicates.ts';
import { indexedAnew } from './name-tags.ts';
import { sealAll } from './sections.ts';
import { generalKey } from './words.ts';

/** The section under the case's key at the version that its event says, beside those that stay as they are. */
async function sealedAnew(
  rooms: Rooms,
  file: CaseState,
  event: CaseEvent,
  content: unknown,
): Promise<readonly Write[]> {
  if (event.type !== 'SectionWritten') throw new Error('another event than that of a section');
  const { section, version } = event.said;
  const [key, sealed] = await Promise.all([generalKey(rooms, file.id), sealedIn(rooms.store, casePlace(file.id))]);
  if (key === undefined) throw new Error('a case without a key takes no section');
  const written = await sealAll(key, `case:${file.id}`, { [section]: content }, version);
  return [sealedWrite(casePlace(file.id), { ...sealed, ...written })];
}

/** A name that is written is found from the same act on, and the name before it no longer. */
async function calledAnew(rooms: Rooms, file: CaseState, { section, content }: Body): Promise<readonly Write[]> {
  return section === 'identity' ? indexedAnew(rooms, file, soughtIn(content as Identity)) : [];
}
type Body = Request<'writeSection'>['body'];

/** How old the person is as an identity tells it: what of that the event may hold. */
function toldIn({ section, content }: Body, at: string) {
  return section === 'identity' ? { told: knownAgeOf((content as Identity).age, dayOf(at)) } : {};
}

/**
 * One section of a file at casework is written anew; whoever has a copy of it gets it again in the same act. Another name may be that
 * of another file: both are flagged, as when a file is opened.
 */
export async function writeSection(rooms: Rooms, request: Request<'writeSection'>): Promise<Answer<Receipt>> {
  const { actor, act, body, key } = request;
  const id = request.params['caseId'] ?? '';
  const { section, content } = body;
  let seen: CaseState | undefined;
  const outcome = await perform(rooms.store, commandOf(request), {
    of: cases,
    ids: [id],
    mayKnow: (state) => penOfCase(actor, state).includes(section),
    decide: (state) => {
      seen = state;
      return decideCase(
        'writeSection',
        state as CaseState,
        { section, ...toldIn(body, act.occurredAt) } as never,
        act,
        key,
      );
    },
    with: async (event) => [
      ...(await sealedAnew(rooms, seen as CaseState, event, content)),
      ...(await calledAnew(rooms, seen as CaseState, body)),
      ...(await copyWrites(rooms, seen as CaseState, event, { request, written: { [section]: content } })),
    ],
    receipt: receiptOf(request, `case#${id}`, id, { purpose: section }),
  });
  if (outcome.type === 'done' && section === 'identity') await flagDuplicates(rooms, id, await personOf(rooms, id));
  return answerOf(outcome);
}
