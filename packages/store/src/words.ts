import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { casePlace, type SealedSections } from './sealed.ts';
import type { Put } from './write.ts';

/** Words of one entry of a case, sealed: what an event may not say in the clear. Appended, never written over. */
export type SealedWords = { readonly entry: string; readonly section: string; readonly jwe: string };

export function wordsWrite(caseId: string, { entry, section, jwe }: SealedWords): Put {
  const { table, pk } = casePlace(caseId);
  return { table, item: { pk, sk: `words#${entry}`, section, jwe }, expects: 'new' };
}

/** Everything sealed of a case's general part in one Query: its sections, and the words of its entries in the order of their ids. */
export async function generalPartOf(
  store: Store,
  caseId: string,
): Promise<{ readonly sections: SealedSections; readonly words: readonly SealedWords[] }> {
  const { table, pk } = casePlace(caseId);
  const items = await allOf(store, table, pk);
  const sealed = items.find(({ sk }) => sk === 'sealed');
  const words = items.filter(({ sk }) => String(sk).startsWith('words#'));
  return {
    sections: (sealed?.['sections'] ?? {}) as SealedSections,
    words: words.map(({ sk, section, jwe }) => ({
      entry: String(sk).slice('words#'.length),
      section: String(section),
      jwe: String(jwe),
    })),
  };
}
