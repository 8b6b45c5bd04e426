import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Known = Pick<CaseState, 'breaches' | 'breachAnswers' | 'corrections'>;

/**
 * What broke a rule and nobody has answered for, whatever became of the entry: who corrects it does not answer for it
 * (Standards 10(c)). An answer that was corrected answers nothing.
 */
export function openBreaches(file: Known): CaseState['breaches'] {
  const standing = file.breachAnswers.filter(({ id }) => !isCorrected(file, id));
  const answered = new Set(standing.map(({ breach }) => breach));
  return file.breaches.filter(({ id }) => !answered.has(id));
}
