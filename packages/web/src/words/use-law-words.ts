import { useEffect, useState } from 'react';
import { currentLanguage } from './language.ts';
import type { LawSpeech } from './law-sentences.ts';

// Until they are here, a code stands for its sentence and the server's words for the rule's.
const notYet: LawSpeech = { ruleSays: (_, said) => said, breachSays: (code) => code };

/** The words of the law in the reader's language, fetched only where a page speaks them: refusals and checklists. */
export function useLawWords(): LawSpeech {
  const [words, setWords] = useState(notYet);
  const language = currentLanguage();
  useEffect(() => {
    let here = true;
    import('./law-sentences.ts')
      .then(({ lawIn }) => lawIn(language))
      .then(
        (found) => here && setWords(found),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [language]);
  return words;
}
