import { sharedWithHealth } from '@homeward/domain/case/care-team/track';
import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { mayKnowCase, penOfCase } from '@homeward/domain/people/relations';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { perform } from '@homeward/store/perform';
import { casePlace, sealedIn, sealedWrite } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { copyFor } from './disclosures.ts';
import { openAll, sealAll } from './sections.ts';
import { generalKey } from './words.ts';

const health = { desk: 'health', country: 'KH' } as const;
type Sections = Readonly<Record<string, unknown>>;

/** What of a file goes to the health desk, as it stands before or with what is just being written. */
async function standingCopy(rooms: Rooms, file: CaseState, copy: string, written: Sections): Promise<readonly Write[]> {
  const { id, sections: versions } = file;
  const [key, sealed] = await Promise.all([generalKey(rooms, id), sealedIn(rooms.store, casePlace(id))]);
  if (key === undefined) throw new Error('a case without a key is not shared');
  const before = sharedWithHealth.filter((name) => !Object.hasOwn(written, name));
  const opened = await openAll(key, `case:${id}`, { sealed, versions }, before);
  const shared = Object.entries({ ...opened, ...written }).filter(([name]) =>
    sharedWithHealth.some((one) => one === name),
  );
  const { writes } = await copyFor(rooms, health, Object.fromEntries(shared) as Record<string, Json>, undefined, copy);
  // Its id is the entry's, which the caller chose: it never takes the place of what lies there.
  return writes.map((write) => ({ ...write, expects: 'new' as const }));
}

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
  const writes = [sealedWrite(casePlace(file.id), { ...sealed, ...written })];
  const toHealth = file.healthWorker !== undefined && sharedWithHealth.includes(section);
  return toHealth ? [...writes, ...(await standingCopy(rooms, file, event.id, { [section]: content }))] : writes;
}

/** One section of a file at casework is written anew; whatever her health worker reads of it is copied to her again in the same act. */
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
      return decideCase('writeSection', state as CaseState, { section } as never, act, key);
    },
    with: (event) => sealedAnew(rooms, seen as CaseState, event, content),
    receipt: receiptOf(request, `case#${id}`, id, { purpose: section }),
  });
  return answerOf(outcome);
}

/** Her health worker gets the case, and in the same act the standing copy of what she needs of the file. */
export async function assignHealthWorker(
  rooms: Rooms,
  request: Request<'assignHealthWorker'>,
): Promise<Answer<Receipt>> {
  const id = request.params['caseId'] ?? '';
  let seen: CaseState | undefined;
  const outcome = await perform(rooms.store, commandOf(request), {
    of: cases,
    ids: [id],
    mayKnow: (state) => mayKnowCase(request.actor, state),
    decide: (state) => {
      seen = state;
      return decideCase('assignHealthWorker', state as CaseState, request.body as never, request.act, request.key);
    },
    with: () => standingCopy(rooms, seen as CaseState, request.key, {}),
    receipt: receiptOf(request, `case#${id}`, id),
  });
  return answerOf(outcome);
}
