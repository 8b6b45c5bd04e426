import { useEffect, useState } from 'react';
import { currentLanguage, type Language } from './language.ts';
import type { LawSpeech } from './law-sentences.ts';
import { useWords } from './use-words.ts';

/** What was fetched for a language; `undefined` where it could not be. */
type Fetched = { readonly language: Language; readonly words: LawSpeech | undefined };

/**
 * The words of the law in the reader's language, fetched only where a page speaks them: refusals and checklists. Until they are here the
 * page says that they are coming, and where they cannot be fetched it says so: a sentence in another language or a code is neither.
 */
export function useLawWords(): LawSpeech {
  const say = useWords();
  const [fetched, setFetched] = useState<Fetched>();
  const language = currentLanguage();
  useEffect(() => {
    let here = true;
    const came = (words: LawSpeech | undefined) => here && setFetched({ language, words });
    import('./law-sentences.ts').then(({ lawIn }) => lawIn(language)).then(came, () => came(undefined));
    return () => {
      here = false;
    };
  }, [language]);
  if (fetched?.language === language && fetched.words !== undefined) return fetched.words;
  const instead = () => say(fetched?.language === language ? 'law.unread' : 'read.waiting');
  return { ruleSays: instead, breachSays: instead };
}
