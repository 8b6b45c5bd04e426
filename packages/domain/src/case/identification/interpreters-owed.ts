import { speaksKhmer } from '../../people/language.ts';
import type { CaseState } from '../case.ts';
import type { Judged } from '../judged.ts';

type Interpreted = Pick<CaseState, 'language' | 'signLanguage' | 'interpreters'>;

/**
 * The kinds of interpreter that the person needs and that nobody has entered in the register of the case yet
 * (Standards 6.5(e)).
 */
export function interpretersOwed({
  language,
  signLanguage,
  interpreters,
}: Interpreted): readonly ('spoken' | 'sign')[] {
  const needed = [
    ...(speaksKhmer(language) ? [] : (['spoken'] as const)),
    ...(signLanguage ? (['sign'] as const) : []),
  ];
  // Whoever interprets another spoken language does not reach the person.
  const reaches = (one: Interpreted['interpreters'][number]) =>
    one.kind === 'sign' || one.language === undefined || language === undefined || one.language === language;
  return needed.filter((kind) => !interpreters.some((one) => one.kind === kind && reaches(one)));
}

/** Whether all who interpreted so far have signed nothing: they are in the file, and carry nothing. */
export function isThroughAStranger(file: Judged): boolean {
  return interpretersOwed(file).length > 0 && file.breaches.some(({ list }) => list === 'interpreters');
}
