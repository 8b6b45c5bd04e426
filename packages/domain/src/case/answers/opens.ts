import type { CaseState } from '../case.ts';
import type { SectionName } from '../sections.ts';

type Answer = CaseState['answers'][number];

/** The answer by its id, if it opens at this desk and the caller may open or write all that it speaks of. */
export function answerFor(
  answers: readonly Answer[],
  id: string,
  { to, may }: { readonly to: Answer['to']; readonly may: readonly SectionName[] },
): Answer | undefined {
  return answers.find((one) => one.id === id && one.to === to && one.sections.every((name) => may.includes(name)));
}

/** The entry under which one section of an answer stands in the file. */
export function entryOf(answer: string, section: SectionName): string {
  return `${answer}.${section}`;
}
