import type { CaseState } from '../case.ts';
import { sinceItBegan } from './cycle.ts';

/** Tries to reach her since she was last reached, in this life of the case. */
export function fruitlessAttempts(
  file: Pick<CaseState, 'contactAttempts' | 'reopenings' | 'openedAt'>,
): CaseState['contactAttempts'] {
  const tried = sinceItBegan(file, file.contactAttempts).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return tried.slice(tried.findLastIndex(({ answer }) => answer === 'reached') + 1);
}
