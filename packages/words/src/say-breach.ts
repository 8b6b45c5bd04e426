import type { Sentences } from './sentence.ts';

/** What the law says in one language: rules by name, what stands open by code, and the words that a code may end in. */
export type LawWords = Readonly<Record<'refusals' | 'breaches' | 'codes', Sentences>>;

function own(words: Sentences, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/**
 * What stands open, for a person: `gate:closed` has a sentence of its own; `unanswered:medical` that of `unanswered`
 * with the word for `medical`; `D5:{id}` that of the item. A code without words is answered by itself.
 */
export function sayBreach({ breaches, codes }: LawWords, code: string): string {
  const parts = code.split(':');
  for (let length = parts.length; length > 0; length -= 1) {
    const detail = parts.slice(length).join(':');
    const found = own(breaches, parts.slice(0, length).join('-'));
    if (found !== undefined) return found.replaceAll('{{detail}}', () => own(codes, detail) ?? detail);
  }
  return code;
}
