import { useEffect, useState } from 'react';
import { type Language, loadWords } from './language.ts';
import type { LawSpeech } from './law-sentences.ts';
import { type Speech, speechIn } from './speech.ts';

/** A language with the words of screens and of the law. */
export type Spoken = Speech & LawSpeech;

async function spokenIn(language: Language): Promise<Spoken> {
  const [{ lawIn }] = await Promise.all([import('./law-sentences.ts'), loadWords(language)]);
  return { ...speechIn(language), ...(await lawIn(language)) };
}

/** Several languages beside each other on one page; none of them until all their words are here. */
export function useSpeeches(languages: readonly Language[]): readonly Spoken[] {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([]);
  const wanted = languages.join();
  useEffect(() => {
    let here = true;
    Promise.all(wanted.split(',').map((one) => spokenIn(one as Language))).then(
      (all) => here && setSpoken(all),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return spoken.map(({ language }) => language).join() === wanted ? spoken : [];
}
