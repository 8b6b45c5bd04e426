import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { SealedSections } from './sealed.ts';
import { healthWordsIn, type SealedWords } from './words.ts';

/** The medical part of a case as its own window reads it: what is sealed, and at which versions its state says it was sealed. */
export async function healthPartOf(
  store: Store,
  caseId: string,
): Promise<{
  readonly sealed: SealedSections;
  readonly versions: Readonly<Record<string, number>>;
  readonly words: readonly SealedWords[];
}> {
  const items = await allOf(store, 'cases', `health#${caseId}`, 's');
  const at = (name: string) => items.find(({ sk }) => sk === name);
  const state = (at('state')?.['state'] ?? {}) as { readonly sections?: Readonly<Record<string, number>> };
  return {
    sealed: (at('sealed')?.['sections'] ?? {}) as SealedSections,
    versions: state.sections ?? {},
    words: healthWordsIn(items),
  };
}
