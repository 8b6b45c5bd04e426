import { isInTheirLanguage, needsInterpreter } from '../../people/language.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from './corrected.ts';
import { interpretersOwed } from './interpreters-owed.ts';

type Known = Pick<CaseState, 'language' | 'signLanguage' | 'corrections'>;

/**
 * Questionings without the interpreter that the person needed (Standards 6.5(e)). They happened, so they are written
 * down; this lack stands beside the answers for as long as the entry does.
 */
export function questionedWithoutInterpreter(file: Known & Pick<CaseState, 'questionings'>): readonly string[] {
  if (!needsInterpreter(file)) return [];
  return file.questionings
    .filter((one) => !one.manner.includes('interpreter') && !isInTheirLanguage(file, one) && !isCorrected(file, one.id))
    .map(({ id }) => `questioning:${id}`);
}

/** Appeals decided without an interpreter, until the person has decided again with one. */
export function appealsWithoutInterpreter(
  file: Known & Pick<CaseState, 'appeals' | 'interpreters'>,
): readonly string[] {
  const standing = file.appeals.filter(({ id }) => !isCorrected(file, id));
  return standing
    .filter(({ hearing }) => !standing.some((one) => one.hearing === hearing && hadInterpreter(file, one.at)))
    .map(({ id }) => `appeal:${id}`);
}

function hadInterpreter(file: Known & Pick<CaseState, 'interpreters'>, at: string): boolean {
  const interpreters = file.interpreters.filter((one) => Date.parse(one.at) <= Date.parse(at));
  return interpretersOwed({ ...file, interpreters }).length === 0;
}
