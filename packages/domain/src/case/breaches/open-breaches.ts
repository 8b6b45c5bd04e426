import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Known = Pick<CaseState, 'breaches' | 'breachAnswers' | 'corrections'>;

/** What broke a rule and nobody has answered for; an entry that was corrected broke nothing. */
export function openBreaches(file: Known): CaseState['breaches'] {
  const answered = new Set(file.breachAnswers.map(({ breach }) => breach));
  return file.breaches.filter(({ id }) => !answered.has(id) && !isCorrected(file, id));
}
