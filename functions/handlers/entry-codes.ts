import { entryCode } from '@homeward/vault/entry-code';
import type { Rooms } from './desk.ts';
import { generalKey } from './words.ts';

/** The code of one opening, drawn from the case's own key: a request that comes again shows the same one. */
export async function codeFor(rooms: Rooms, caseId: string, opening: string): Promise<string> {
  const key = await generalKey(rooms, caseId);
  if (key === undefined) throw new Error('a case without a key is opened to nobody');
  return entryCode(key, opening);
}
