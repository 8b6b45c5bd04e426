import { keyWrite } from '@homeward/store/key-rows';
import { casePlace, sealedWrite } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import { newCaseKey } from '@homeward/vault/case-key';
import type { Rooms } from './desk.ts';
import { sealAll } from './sections.ts';

/** The case's own key, and every section sealed under it. */
export async function sealFile(
  { vault }: Rooms,
  id: string,
  sections: Readonly<Record<string, unknown>>,
): Promise<readonly Write[]> {
  const { row, key } = await newCaseKey(vault, id);
  return [
    keyWrite({ country: 'KH', desk: 'casework', thing: `case#${id}` }, row),
    sealedWrite(casePlace(id), await sealAll(key, `case:${id}`, sections)),
  ];
}
