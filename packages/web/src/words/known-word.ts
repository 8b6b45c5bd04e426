import { currentLanguage } from './language.ts';
import { knows, sentence } from './spoken.ts';

/** The first of these words that the language on the page has; nothing where it has none. */
export function knownWord(...keys: readonly string[]): string | undefined {
  const language = currentLanguage();
  const key = keys.find((one) => knows(language, one));
  return key === undefined ? undefined : sentence(language, key);
}
