import type { KeyObject } from 'node:crypto';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { SectionName } from '@homeward/domain/case/sections';
import { keyRow } from '@homeward/store/key-rows';
import { type SealedWords, wordsWrite } from '@homeward/store/words';
import type { Write } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { open, type SealedPlace, seal } from '@homeward/vault/sealing';
import type { Rooms } from './desk.ts';

/** The words of the command that is being carried out: sealed beside the others, not yet there to be read. */
export type Fresh = { readonly entry: string; readonly section: SectionName; readonly said: unknown };

function placeOf(caseId: string, section: string, entry: string): SealedPlace {
  return { thing: `case:${caseId}`, section: `${section}#${entry}`, version: 1 };
}

/** The key of a case's general sections, or nothing once it was erased. */
export async function generalKey(rooms: Rooms, caseId: string) {
  const row = await keyRow(rooms.store, { country: 'KH', desk: 'casework', thing: `case#${caseId}` });
  return row === undefined ? undefined : plainKey(rooms.vault, row as KmsKeyRow, caseId);
}

/** The words of one command, sealed into their section under the case's key, bound to the entry they belong to. */
export async function sealedWords(
  rooms: Rooms,
  caseId: string,
  event: CaseEvent,
  words: unknown,
): Promise<readonly Write[]> {
  const section = 'wordsIn' in event ? event.wordsIn : undefined;
  if (section === undefined || words === undefined || !('id' in event)) return [];
  const key = await generalKey(rooms, caseId);
  if (key === undefined) throw new Error('a case without a key takes no words');
  return [wordsWrite(caseId, await sealedEntry(key, caseId, { entry: event.id, section, said: words }))];
}

/** Words of one entry, sealed into their section under the key of a case. */
export async function sealedEntry(
  key: KeyObject,
  caseId: string,
  { entry, section, said }: Fresh,
): Promise<SealedWords> {
  return { entry, section, jwe: await seal(key, placeOf(caseId, section, entry), said as Json) };
}

/** The words of the sections a reader may see, by entry; the others stay closed and unnamed. */
export async function openWords(
  key: KeyObject,
  caseId: string,
  words: readonly SealedWords[],
  allowed: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const opened = words
    .filter(({ section }) => allowed.includes(section))
    .map(async ({ entry, section, jwe }) => [entry, await open(key, jwe, placeOf(caseId, section, entry))] as const);
  return Object.fromEntries(await Promise.all(opened));
}
