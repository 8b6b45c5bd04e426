import { type LawWords, sayBreach } from '@homeward/words/say-breach';
import { bringFrom } from './folders.ts';
import type { Language } from './language.ts';

const files = import.meta.glob<LawWords>('../../../words/src/*/law.ts', { import: 'law' });

/** How the law speaks in one language. */
export type LawSpeech = {
  /** The sentence of a rule; of a rule without words, what the server said. */
  readonly ruleSays: (code: string, said: string) => string;
  /** The sentence of a breach or of a checklist item by its code; a rule with nothing to add to its own sentence answers with its name. */
  readonly breachSays: (code: string) => string;
};

function lawSpeech(words: LawWords): LawSpeech {
  const ruleSays = (code: string, said: string) => words.refusals[code] ?? said;
  const breachSays = (code: string) => {
    const sentence = sayBreach(words, code);
    return sentence === code ? ruleSays(code, code) : sentence;
  };
  return { ruleSays, breachSays };
}

/** The words of the law in one language, fetched only where a page speaks them. */
export async function lawIn(language: Language): Promise<LawSpeech> {
  return lawSpeech(await bringFrom(files, language));
}
