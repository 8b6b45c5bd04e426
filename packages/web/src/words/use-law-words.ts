import { useEffect, useState } from 'react';
import { currentLanguage, type Language } from './language.ts';
import type { LawSpeech } from './law-sentences.ts';
import { useWords } from './use-words.ts';

// What was fetched once is said at once wherever it is said again.
const fetched = new Map<Language, LawSpeech>();

/** Fetches the words of the law in one language. @internal for tests */
export async function loadLaw(language: Language): Promise<void> {
  const { lawIn } = await import('./law-sentences.ts');
  fetched.set(language, await lawIn(language));
}

/**
 * The words of the law in the reader's language, fetched only where a page speaks them: refusals and checklists. Until they are here the
 * page says that they are coming, and where they cannot be fetched it says so: a sentence in another language or a code is neither.
 */
export function useLawWords(): LawSpeech {
  const say = useWords();
  const [tried, setTried] = useState<{ readonly language: Language }>();
  const language = currentLanguage();
  useEffect(() => {
    if (fetched.has(language)) return;
    let here = true;
    const ended = () => here && setTried({ language });
    loadLaw(language).then(ended, ended);
    return () => {
      here = false;
    };
  }, [language]);
  const instead = () => say(tried?.language === language ? 'law.unread' : 'read.waiting');
  return fetched.get(language) ?? { ruleSays: instead, breachSays: instead };
}
