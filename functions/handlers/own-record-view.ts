import type { CaseState } from '@homeward/domain/case/case';
import { type SectionName, sectionName } from '@homeward/domain/case/sections';
import { type OwnRecordSession, windowUntil } from '@homeward/domain/people/own-record-session';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { healthPartOf } from '@homeward/store/health-part';
import { keyRow } from '@homeward/store/key-rows';
import { load, type Versioned } from '@homeward/store/load';
import { generalPartOf } from '@homeward/store/words';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { languageOf } from '@homeward/words/language';
import { saySection } from '@homeward/words/say-statement';
import type { Rooms } from './desk.ts';
import { openWindow, standsIn } from './own-record.ts';
import { reading } from './readings.ts';
import { openAll } from './sections.ts';
import { generalKey, openWords } from './words.ts';

const all = sectionName.options;
const atHealth: readonly SectionName[] = ['medical', 'hiv'];
const atCasework = all.filter((section) => !atHealth.includes(section));
type Opened = Readonly<Record<string, unknown>>;

async function generalPart(rooms: Rooms, { id, sections: versions }: CaseState) {
  const [key, { sections: sealed, words }] = await Promise.all([generalKey(rooms, id), generalPartOf(rooms.store, id)]);
  if (key === undefined) return { content: {}, words: [], said: {} };
  const content = await openAll(key, `case:${id}`, { sealed, versions }, atCasework);
  return { content, words, said: await openWords(key, id, words, all) };
}

/** What the health desk wrote, under its own key; nothing where it wrote nothing. */
async function medicalPart(rooms: Rooms, id: string) {
  const place = { country: 'KH', desk: 'health', thing: `case#${id}` } as const;
  const [row, part] = await Promise.all([keyRow(rooms.store, place), healthPartOf(rooms.store, id)]);
  if (row === undefined) return { content: {}, words: [], said: {} };
  const key = await plainKey(rooms.vault, row as KmsKeyRow, id);
  const content = await openAll(key, `case:${id}`, part, atHealth);
  return { content, words: part.words, said: await openWords(key, id, part.words, atHealth) };
}

/** All nine sections, in the order of the file, each by its name in the person’s language. */
async function sectionsOf(rooms: Rooms, file: CaseState, language: string) {
  const [general, medical] = await Promise.all([generalPart(rooms, file), medicalPart(rooms, file.id)]);
  const content: Opened = { ...general.content, ...medical.content };
  const said: Opened = { ...general.said, ...medical.said };
  return all.map((section) => ({
    section,
    title: saySection(languageOf(language), section),
    ...(content[section] === undefined ? {} : { content: content[section] }),
    words: [...general.words, ...medical.words]
      .filter((one) => one.section === section)
      .map(({ entry }) => ({ entry, words: said[entry] })),
  }));
}

function correctionsOf({ correctionRequests, correctionAnswers }: CaseState) {
  return correctionRequests.map(({ id, at, about }) => {
    return { id, at, about, answered: correctionAnswers.some((answer) => answer.correctionRequest === id) };
  });
}

type Window = { readonly session: OwnRecordSession; readonly file: Versioned<CaseState> };

async function shown(rooms: Rooms, { session, file }: Window): Promise<ReplyOf<'viewOwnRecord'>> {
  const { state, version } = file;
  const { language } = session;
  const { id, number, status, openedAt } = state;
  const sections = await sectionsOf(rooms, state, language);
  const until = windowUntil(session);
  const corrections = correctionsOf(state);
  return { id, number, version, language, until, status, openedAt, sections, corrections };
}

/** The person’s window and the case it is of; nothing once either is gone. */
export async function seenThrough(
  rooms: Rooms,
  request: Request<'viewOwnRecord'> | Request<'whoHasSeenMyFile'>,
): Promise<Window | undefined> {
  const session = openWindow(request);
  const file = session === undefined ? undefined : await load(rooms.store, cases, session.case);
  if (session === undefined || file === undefined) return undefined;
  return standsIn(file.state, session, request) ? { session, file } : undefined;
}

/** The whole file, as the person has a right to see it (Standards 11(9), 6.5(d)): "including personal profile and medical records". */
export async function viewOwnRecord(
  rooms: Rooms,
  request: Request<'viewOwnRecord'>,
): Promise<Answer<ReplyOf<'viewOwnRecord'>>> {
  const seen = await seenThrough(rooms, request);
  const id = seen?.file.state.id ?? '';
  return reading(rooms, request, { seen, thing: `case#${id}`, caseId: id }, async (window) =>
    found(await shown(rooms, window), window.file.version),
  );
}
