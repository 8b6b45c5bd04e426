import { type ReactNode, use } from 'react';
import { currentLanguage, loadWords } from './language.ts';

/** What stands inside waits for all words of the language: pages that say more than the first load does. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  use(loadWords(currentLanguage()));
  return children;
}
