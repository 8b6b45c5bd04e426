import { entryOf } from '@homeward/domain/case/answers/opens';
import type { CaseState } from '@homeward/domain/case/case';
import { standingCopy } from '@homeward/domain/case/disclosures/care-team';
import type { Opened } from '@homeward/domain/consent/projection';
import { type HealthFileEvent, type HealthFileState, writeHealthSection } from '@homeward/domain/health/health-file';
import { isHealthSection } from '@homeward/domain/health/health-section';
import { penOfCase, sightOfHealth } from '@homeward/domain/people/relations';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { healthFiles } from '@homeward/store/health-files';
import { load } from '@homeward/store/load';
import { moveWrites } from '@homeward/store/move-writes';
import { perform } from '@homeward/store/perform';
import { healthPlace, sealedOf, sealedWrite } from '@homeward/store/sealed';
import { healthWordsOf } from '@homeward/store/words';
import type { Write } from '@homeward/store/write';
import { caseId } from './case-id.ts';
import { fileOf } from './cases.ts';
import { copyWrites } from './copies.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { openAt } from './disclosures.ts';
import { healthKey, keyForWriting, openedOfPart } from './health-part.ts';
import { asked, type SectionRead } from './read-section.ts';
import { readingOfCase, type SeenCase } from './readings.ts';
import { sealAll } from './sections.ts';
import { openWords } from './words.ts';

const desk = { desk: 'health', country: 'KH' } as const;

async function sealed(rooms: Rooms, event: HealthFileEvent, content: unknown) {
  if (event.type !== 'HealthSectionWritten') throw new Error('another event than that of a section');
  const { case: id, section, version } = event;
  const [{ key, writes }, [before = {}]] = await Promise.all([
    keyForWriting(rooms, id),
    sealedOf(rooms.store, [healthPlace(id)]),
  ]);
  const written = await sealAll(key, `case:${id}`, { [section]: content }, version);
  return [...writes, sealedWrite(healthPlace(id), { ...before, ...written })];
}

/** Whoever has a living copy of what was written gets it again in the same act, and the case's register says so; else the case is not touched. */
async function copiedAnew(
  rooms: Rooms,
  request: Request<'writeSection'>,
  event: HealthFileEvent,
): Promise<readonly Write[]> {
  if (event.type !== 'HealthSectionWritten') return [];
  const { case: id, section, occurredAt, lateReason } = event;
  const file = await load(rooms.store, cases, id);
  if (!file?.state.copies.some((one) => one.status === 'alive' && one.sections.includes(section))) return [];
  const late = lateReason === undefined ? {} : { lateReason };
  const stamp = { id: request.key, occurredAt, by: request.actor.id, ...late };
  const noted = { type: 'HealthPartWritten' as const, section, ...stamp };
  const written = { [section]: request.body.content } as Opened;
  return [
    ...moveWrites(commandOf(request), cases, id, file, noted).writes,
    ...(await copyWrites(rooms, file.state, noted, { request, written })),
  ];
}

/** A section of the medical part is written. Version 0 stands for a part that nobody has written in: the first writing makes it. */
export async function writeSectionAtHealth(rooms: Rooms, request: Request<'writeSection'>): Promise<Answer<Receipt>> {
  const { actor, act, body } = request;
  const id = caseId(request);
  const { section, content } = body;
  if (!isHealthSection(section)) return { type: 'absent' };
  const file = await load(rooms.store, cases, id);
  const mayWrite = file !== undefined && penOfCase(actor, file.state).includes(section);
  const first = request.ifMatch === 0;
  const outcome = await perform<string, HealthFileState, HealthFileEvent>(rooms.store, commandOf(request), {
    of: healthFiles,
    ids: [id],
    creates: first && mayWrite,
    // Asked here, so that a command sent again hears its first answer though the care has ended meanwhile.
    mayKnow: () => mayWrite,
    decide: (state) => writeHealthSection(state, { of: id, section }, act),
    with: async (event) => [...(await sealed(rooms, event, content)), ...(await copiedAnew(rooms, request, event))],
    receipt: receiptOf(request, `case#${id}`, id, { purpose: section }),
  });
  if ((outcome.type !== 'already-there' && outcome.type !== 'absent') || !mayWrite) return answerOf(outcome);
  return { type: 'stale', version: (await load(rooms.store, healthFiles, id))?.version ?? 0 };
}

/** What was copied of the file: identity and needs, as they stand now. */
async function copied(rooms: Rooms, state: CaseState) {
  const copy = standingCopy(state, 'health-worker');
  return copy === undefined ? undefined : openAt(rooms, desk, copy.id);
}

const nothing = { content: null, words: {} };

async function ofThePart(rooms: Rooms, part: HealthFileState | undefined, section: string) {
  if (part === undefined) return nothing;
  const entries = part.settled.flatMap(({ answer, sections }) => sections.map((name) => entryOf(answer, name)));
  const [key, opened, said] = await Promise.all([
    healthKey(rooms, part.id),
    openedOfPart(rooms, part, [section]),
    healthWordsOf(rooms.store, part.id, entries),
  ]);
  if (key === undefined) return nothing;
  return { content: opened[section] ?? null, words: { ...(await openWords(key, part.id, said, [section])) } };
}

function restsOnCopy(state: CaseState) {
  const copy = standingCopy(state, 'health-worker');
  return copy === undefined ? {} : { restsOn: copy.id };
}

/** One section as it opens at health: its own part under its own key, of the file what was copied to it. */
export async function readSectionAtHealth(rooms: Rooms, request: Request<'readSection'>): Promise<Answer<SectionRead>> {
  const { id, section } = asked(request);
  const own = isHealthSection(section);
  const read = async ({ state }: SeenCase) => {
    const part = await load(rooms.store, healthFiles, id);
    const version = part?.version ?? 0;
    const { content, words } = own
      ? await ofThePart(rooms, part?.state, section)
      : { content: (await copied(rooms, state))?.[section] ?? null, words: {} };
    const sealedAs = (own ? part?.state.sections[section] : state.sections[section]) ?? 0;
    return found({ id, section, version, sealedAs, content, words }, version);
  };
  return readingOfCase(rooms, request, id, read, request.query.reason, {
    section,
    sight: (state) => sightOfHealth(request.actor, state, request.recordedAt),
    restsOn: (state) => (own ? {} : restsOnCopy(state)),
  });
}

/** A case as its health worker sees it: what stands unsealed, and the sections that were copied to health. */
export function viewCaseAtHealth(rooms: Rooms, request: Request<'viewCase'>): Promise<Answer<ReplyOf<'viewCase'>>> {
  const read = async (seen: SeenCase) =>
    fileOf(request, seen, { sealed: { ...(await copied(rooms, seen.state)) }, words: {} });
  return readingOfCase(rooms, request, caseId(request), read, request.query.reason, { restsOn: restsOnCopy });
}
