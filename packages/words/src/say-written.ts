import type { Language } from './language.ts';
import { sayFromFile } from './say-from-file.ts';
import { type Written, writtenIn } from './written-in.ts';

/** How a language writes days, figures and articles, for functions: mails and papers that are made there. */
export function sayWritten(language: Language): Written {
  return writtenIn(language, (key, values) => sayFromFile(language, 'written', key, values));
}
