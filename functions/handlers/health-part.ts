import type { CaseState } from '@homeward/domain/case/case';
import type { SectionName } from '@homeward/domain/case/sections';
import type { Opened } from '@homeward/domain/consent/projection';
import type { HealthFileState } from '@homeward/domain/health/health-file';
import { healthFiles } from '@homeward/store/health-files';
import { keyRow, keyWrite } from '@homeward/store/key-rows';
import { load } from '@homeward/store/load';
import { healthPlace, sealedOf } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import { newCaseKey } from '@homeward/vault/case-key';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import type { Rooms } from './desk.ts';
import { openAll } from './sections.ts';

function keyPlace(id: string) {
  return { desk: 'health', country: 'KH', thing: `case#${id}` } as const;
}

export async function healthKey(rooms: Rooms, id: string) {
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

/** Sections of the medical part, opened under its own key; nothing of one that nobody has written. */
export async function openedOfPart(
  rooms: Rooms,
  part: HealthFileState | undefined,
  sections: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  if (part === undefined) return {};
  const { id, sections: versions } = part;
  const [key, [sealed = {}]] = await Promise.all([healthKey(rooms, id), sealedOf(rooms.store, [healthPlace(id)])]);
  return key === undefined ? {} : openAll(key, `case:${id}`, { sealed, versions }, sections);
}

/** The named sections of the medical part, opened in this function to be copied; what is just being written lies nowhere yet. */
export async function openPart(
  rooms: Rooms,
  { id }: CaseState,
  sections: readonly SectionName[],
  { written }: { readonly written: Opened },
): Promise<Opened> {
  const lying = sections.filter((section) => written[section] === undefined);
  if (lying.length === 0) return written;
  const part = await load(rooms.store, healthFiles, id);
  return { ...(await openedOfPart(rooms, part?.state, lying)), ...written };
}
