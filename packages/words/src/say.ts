import en from './en.json' with { type: 'json' };
import km from './km.json' with { type: 'json' };
import type { Language } from './language.ts';
import { type Said, sentence, type Written } from './sentence.ts';

const written: Written<Said> = { en, km };

/**
 * What a person reads for a key: in her language, else in English, else the key itself, which two desks can still read
 * to each other. A `{{name}}` without a value stays as it is, so that it is seen. For screens, whose build carries the words.
 */
export function say(
  language: Language,
  file: Said,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return sentence(written, { language, file, key }, values) ?? key;
}
