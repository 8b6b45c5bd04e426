import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { MendedWords } from '@homeward/domain/arrival/mending';
import type { Identity } from '@homeward/domain/case/sections';
import { keyPk } from '@homeward/store/key-rows';
import { getAll } from '@homeward/store/load';
import { arrivalPlace, type SealedSections, sealedOf, sealedWrite } from '@homeward/store/sealed';
import type { Put } from '@homeward/store/write';
import { unwrapArrivalKey } from '@homeward/vault/arrival-key';
import type { BatchKeyRow } from '@homeward/vault/key-row';
import { batchWithKey } from './batch-keys.ts';
import type { Rooms } from './desk.ts';
import { openAll, sealAll } from './sections.ts';

type Words = {
  readonly identity?: Identity;
  readonly needs?: { readonly threats?: string; readonly note?: string };
  readonly mended?: readonly MendedWords[];
};

/** What a person said at the border, opened, with what it takes to seal some of it anew. */
export type ArrivalWords = {
  readonly said: Words;
  readonly sealAnew: (sections: Words, versions: ArrivalState['sections']) => Promise<Put>;
};

/** What a person said at the border, while the border desk still holds it. */
export async function wordsOf(rooms: Rooms, state: ArrivalState): Promise<ArrivalWords | undefined> {
  const { id, batch, sections: versions } = state;
  const row = { pk: keyPk({ country: 'KH', desk: 'transit', thing: `arrival#${id}` }), sk: 'key' };
  const [known, [stored], [lying]] = await Promise.all([
    batchWithKey(rooms, batch),
    getAll(rooms.store, [{ table: 'keys', key: row }]),
    sealedOf(rooms.store, [arrivalPlace(id)]),
  ]);
  if (known === undefined || stored === undefined) return undefined;
  const key = unwrapArrivalKey(stored['row'] as BatchKeyRow, known.key);
  const sealed: SealedSections = lying ?? {};
  const said = await openAll(key, `arrival:${id}`, { sealed, versions }, ['identity', 'needs', 'mended']);
  const sealAnew: ArrivalWords['sealAnew'] = async (sections, next) => {
    const anew = await Promise.all(
      Object.entries(sections).map(([name, content]) =>
        sealAll(key, `arrival:${id}`, { [name]: content }, next[name] ?? 1),
      ),
    );
    return sealedWrite(arrivalPlace(id), Object.assign({}, sealed, ...anew) as SealedSections);
  };
  return { said: said as Words, sealAnew };
}
