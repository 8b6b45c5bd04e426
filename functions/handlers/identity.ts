import type { CaseState } from '@homeward/domain/case/case';
import type { Identity } from '@homeward/domain/case/sections';
import { casePlace, sealedIn } from '@homeward/store/sealed';
import type { Rooms } from './desk.ts';
import { openAll } from './sections.ts';
import { generalKey } from './words.ts';

/** Who a file is of; nothing once its key was erased. */
export async function openIdentity(rooms: Rooms, { id, sections: versions }: CaseState): Promise<Identity | undefined> {
  const [key, sealed] = await Promise.all([generalKey(rooms, id), sealedIn(rooms.store, casePlace(id))]);
  if (key === undefined) return undefined;
  const opened = await openAll(key, `case:${id}`, { sealed, versions }, ['identity']);
  return opened['identity'] as Identity | undefined;
}
