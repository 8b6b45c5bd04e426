import { getAll, type Item } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { casePlace, healthPlace, type SealedSections } from './sealed.ts';
import type { Put } from './write.ts';

/** Words of one entry of a case, sealed: what an event may not say in the clear. Appended, never written over. */
export type SealedWords = { readonly entry: string; readonly section: string; readonly jwe: string };

export function wordsWrite(caseId: string, { entry, section, jwe }: SealedWords): Put {
  const { table, pk } = casePlace(caseId);
  return { table, item: { pk, sk: `words#${entry}`, section, jwe }, expects: 'new' };
}

const atHealth = 'said#';

/** The same in the medical part, which another desk opens. */
export function healthWordsWrite(caseId: string, { entry, section, jwe }: SealedWords): Put {
  const { table, pk } = healthPlace(caseId);
  return { table, item: { pk, sk: `${atHealth}${entry}`, section, jwe }, expects: 'new' };
}

/** Words of the medical part by their entries: its desk asks for them by name. */
export async function healthWordsOf(
  store: Store,
  caseId: string,
  entries: readonly string[],
): Promise<readonly SealedWords[]> {
  if (entries.length === 0) return [];
  const { table, pk } = healthPlace(caseId);
  const items = await getAll(
    store,
    entries.map((entry) => ({ table, key: { pk, sk: `${atHealth}${entry}` } })),
  );
  return healthWordsIn(items.filter((item) => item !== undefined));
}

/** Words among the items of a medical part. */
export function healthWordsIn(items: readonly Item[]): readonly SealedWords[] {
  return wordsIn(items, atHealth);
}

function wordsIn(items: readonly Item[], begins = 'words#'): readonly SealedWords[] {
  return items
    .filter(({ sk }) => String(sk).startsWith(begins))
    .map(({ sk, section, jwe }) => ({
      entry: String(sk).slice(begins.length),
      section: String(section),
      jwe: String(jwe),
    }));
}

/** Everything sealed of a case's general part in one Query: its sections, and the words of its entries in the order of their ids. */
export async function generalPartOf(
  store: Store,
  caseId: string,
): Promise<{ readonly sections: SealedSections; readonly words: readonly SealedWords[] }> {
  const { table, pk } = casePlace(caseId);
  const items = await allOf(store, table, pk);
  const sealed = items.find(({ sk }) => sk === 'sealed');
  return {
    sections: (sealed?.['sections'] ?? {}) as SealedSections,
    words: wordsIn(items),
  };
}
