import { type LawWords, sayBreach } from '@homeward/words/say-breach';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<{ law: LawWords }>>> = {
  km: () => import('@homeward/words/law/km'),
  en: () => import('@homeward/words/law/en'),
  th: () => import('@homeward/words/law/th'),
  vi: () => import('@homeward/words/law/vi'),
  ms: () => import('@homeward/words/law/ms'),
};

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
  return lawSpeech((await loaders[language]()).law);
}
