import enBreaches from './en/breaches.json' with { type: 'json' };
import enCodes from './en/codes.json' with { type: 'json' };
import kmBreaches from './km/breaches.json' with { type: 'json' };
import kmCodes from './km/codes.json' with { type: 'json' };
import type { Language } from './language.ts';
import { sentence, type Written } from './sentence.ts';

// Only screens speak of single breaches: these words stay out of the functions' bundles.
const written: Written<'breaches' | 'codes'> = {
  en: { breaches: enBreaches, codes: enCodes },
  km: { breaches: kmBreaches, codes: kmCodes },
};

/**
 * What stands open, for a person: `gate:closed` has a sentence of its own; `unanswered:medical` that of `unanswered`
 * with the word for `medical`; `D5:{id}` that of the item. A code without words is answered by itself.
 */
export function sayBreach(language: Language, code: string): string {
  const parts = code.split(':');
  for (let length = parts.length; length > 0; length -= 1) {
    const detail = parts.slice(length).join(':');
    const word = sentence(written, { language, file: 'codes', key: detail }) ?? detail;
    const key = parts.slice(0, length).join('-');
    const found = sentence(written, { language, file: 'breaches', key }, { detail: word });
    if (found !== undefined) return found;
  }
  return code;
}
