import { say } from '@homeward/words/say';
import { sayBreach } from '@homeward/words/say-breach';
import { currentLanguage } from './language.ts';

/** The sentence of a rule in the reader's language; of a rule without words, what the server said. */
export function ruleSays(code: string, said: string): string {
  const sentence = say(currentLanguage(), 'refusals', code);
  return sentence === code ? said : sentence;
}

/** The sentence of a breach or of a checklist item by its code; a rule with nothing to add to its own sentence answers with its name. */
export function breachSays(code: string): string {
  const sentence = sayBreach(currentLanguage(), code);
  return sentence === code ? ruleSays(code, code) : sentence;
}
