import { useEffect, useState } from 'react';

type LawWords = {
  readonly ruleSays: (code: string, said: string) => string;
  readonly breachSays: (code: string) => string;
};

// Until they are here, a code stands for its sentence and the server's words for the rule's.
const notYet: LawWords = { ruleSays: (_, said) => said, breachSays: (code) => code };

/** The words of the law, fetched only where a page speaks them: refusals and checklists. */
export function useLawWords(): LawWords {
  const [words, setWords] = useState(notYet);
  useEffect(() => {
    let here = true;
    import('./law-sentences.ts').then(
      ({ ruleSays, breachSays }) => here && setWords({ ruleSays, breachSays }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return words;
}
