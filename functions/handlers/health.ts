import { entryOf } from '@homeward/domain/case/answers/opens';
import type { CaseState } from '@homeward/domain/case/case';
import { standingCopy } from '@homeward/domain/case/disclosures/care-team';
import {
  type HealthFileEvent,
  type HealthFileState,
  isHealthSection,
  writeHealthSection,
} from '@homeward/domain/health/health-file';
import { penOfCase, sightOfHealth } from '@homeward/domain/people/relations';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { healthFiles } from '@homeward/store/health-files';
import { keyRow, keyWrite } from '@homeward/store/key-rows';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { healthPlace, sealedOf, sealedWrite } from '@homeward/store/sealed';
import { healthWordsOf } from '@homeward/store/words';
import type { Write } from '@homeward/store/write';
import { newCaseKey } from '@homeward/vault/case-key';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { openAt } from './disclosures.ts';
import { asked, type SectionRead } from './read-section.ts';
import { readingOfCase, type SeenCase } from './readings.ts';
import { openAll, sealAll } from './sections.ts';
import { openWords } from './words.ts';

const desk = { desk: 'health', country: 'KH' } as const;

function keyPlace(id: string) {
  return { ...desk, thing: `case#${id}` } as const;
}

async function healthKey(rooms: Rooms, id: string) {
  const row = await keyRow(rooms.store, keyPlace(id));
  return row === undefined ? undefined : plainKey(rooms.vault, row as KmsKeyRow, id);
}

/** The case's key at health; the first writing makes it, in the same transaction. */
export async function keyForWriting(rooms: Rooms, id: string) {
  const key = await healthKey(rooms, id);
  if (key !== undefined) return { key, writes: [] };
  const made = await newCaseKey(rooms.vault, id);
  const write: Write = { ...keyWrite(keyPlace(id), made.row), expects: 'new' };
  return { key: made.key, writes: [write] };
}

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

/** A section of the medical part is written. Version 0 stands for a part that nobody has written in: the first writing makes it. */
export async function writeSectionAtHealth(rooms: Rooms, request: Request<'writeSection'>): Promise<Answer<Receipt>> {
  const { actor, act, body } = request;
  const id = request.params['caseId'] ?? '';
  const { section, content } = body;
  const file = await load(rooms.store, cases, id);
  if (file === undefined || !isHealthSection(section) || !penOfCase(actor, file.state).includes(section))
    return { type: 'absent' };
  const first = request.ifMatch === 0;
  const outcome = await perform<string, HealthFileState, HealthFileEvent>(rooms.store, commandOf(request), {
    of: healthFiles,
    ids: [id],
    creates: first,
    decide: (state) => writeHealthSection(state, { of: id, section }, act),
    with: (event) => sealed(rooms, event, content),
    receipt: receiptOf(request, `case#${id}`, id, { purpose: section }),
  });
  if (outcome.type !== 'already-there' && outcome.type !== 'absent') return answerOf(outcome);
  return { type: 'stale', version: (await load(rooms.store, healthFiles, id))?.version ?? 0 };
}

/** What was copied of the file: her identity and her needs, as they stand now. */
async function copied(rooms: Rooms, state: CaseState, section: string) {
  const copy = standingCopy(state, 'health-worker');
  const sections = copy === undefined ? undefined : await openAt(rooms, desk, copy.id);
  return sections?.[section] ?? null;
}

const nothing = { content: null, words: {} };

async function ofThePart(rooms: Rooms, part: HealthFileState | undefined, section: string) {
  if (part === undefined) return nothing;
  const entries = part.settled.flatMap(({ answer, sections }) => sections.map((name) => entryOf(answer, name)));
  const [key, [stored = {}], said] = await Promise.all([
    healthKey(rooms, part.id),
    sealedOf(rooms.store, [healthPlace(part.id)]),
    healthWordsOf(rooms.store, part.id, entries),
  ]);
  if (key === undefined) return nothing;
  const [opened, words] = await Promise.all([
    openAll(key, `case:${part.id}`, { sealed: stored, versions: part.sections }, [section]),
    openWords(key, part.id, said, [section]),
  ]);
  return { content: opened[section] ?? null, words: { ...words } };
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
      : { content: await copied(rooms, state, section), words: {} };
    const sealedAs = (own ? part?.state.sections[section] : state.sections[section]) ?? 0;
    return found({ id, section, version, sealedAs, content, words }, version);
  };
  return readingOfCase(rooms, request, id, read, request.query.reason, {
    section,
    sight: (state) => sightOfHealth(request.actor, state, request.recordedAt),
    restsOn: (state) => {
      const copy = own ? undefined : standingCopy(state, 'health-worker');
      return copy === undefined ? {} : { restsOn: copy.id };
    },
  });
}
