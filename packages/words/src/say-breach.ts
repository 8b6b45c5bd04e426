import type { Language } from './language.ts';
import { say, sentence } from './say.ts';

/**
 * What stands open, for a person: `gate:closed` has a sentence of its own; `unanswered:medical` that of `unanswered`
 * with the word for `medical`; `D5:{id}` that of the item. A code without words is answered by itself.
 */
export function sayBreach(language: Language, code: string): string {
  const parts = code.split(':');
  for (let length = parts.length; length > 0; length -= 1) {
    const detail = parts.slice(length).join(':');
    const found = sentence(language, 'breaches', parts.slice(0, length).join('-'), {
      detail: say(language, 'codes', detail),
    });
    if (found !== undefined) return found;
  }
  return code;
}
