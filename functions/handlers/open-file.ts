import type { CaseState } from '@homeward/domain/case/case';
import type { SectionName } from '@homeward/domain/case/sections';
import type { Opened } from '@homeward/domain/consent/projection';
import { ageOn } from '@homeward/domain/people/age';
import { generalPartOf } from '@homeward/store/words';
import type { Rooms } from './desk.ts';
import { findHandover } from './handover-places.ts';
import { openAll } from './sections.ts';
import { type Fresh, generalKey, openWords } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Day and place of the handover: all of the whereabouts that an embassy may be given. */
async function handoverOf(rooms: Rooms, id: string | undefined): Promise<Fields> {
  const found = id === undefined ? undefined : await findHandover(rooms, id);
  const { date, gate } = found?.state ?? {};
  return date === undefined ? {} : { handoverPlace: gate, handoverTime: date };
}

/** What of a section stands unsealed in the case and is copied with it. */
async function clearOf(rooms: Rooms, file: CaseState, section: SectionName, at: string): Promise<Fields> {
  if (section === 'identity') return { sex: file.sex, ageClass: ageOn(file, at), nationality: file.citizenship };
  if (section === 'needs') return { flags: file.needs, signLanguage: file.signLanguage };
  return section === 'whereabouts' ? handoverOf(rooms, file.handover) : {};
}

/** The named sections of a file, opened in this function to be copied; nobody is shown them here. */
export async function openFile(
  rooms: Rooms,
  file: CaseState,
  sections: readonly SectionName[],
  { at, fresh, written }: { readonly at: string; readonly fresh: readonly Fresh[]; readonly written: Opened },
): Promise<Opened> {
  const lying = sections.filter((section) => written[section] === undefined);
  const [key, general] = await Promise.all([generalKey(rooms, file.id), generalPartOf(rooms.store, file.id)]);
  if (key === undefined) throw new Error('a case without a key has nothing to copy');
  const [stated, said] = await Promise.all([
    openAll(key, `case:${file.id}`, { sealed: general.sections, versions: file.sections }, lying),
    openWords(key, file.id, general.words, sections),
  ]);
  const words = [...general.words.map((one) => ({ ...one, said: said[one.entry] })), ...fresh];
  const opened = sections.map(async (section) => {
    const fields = {
      ...(stated[section] as Fields | undefined),
      ...written[section],
      ...(await clearOf(rooms, file, section, at)),
    };
    const entries = words
      .filter((one) => one.section === section)
      .map(({ entry, said: one }) => ({ entry, said: one }));
    return [section, entries.length === 0 ? fields : { ...fields, entries }] as const;
  });
  return Object.fromEntries(await Promise.all(opened));
}
