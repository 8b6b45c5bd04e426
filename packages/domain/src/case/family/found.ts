import type { CaseState } from '../case.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'tracingAnswers' | 'familySafety'>;

/** When the family was found, by the last answer of any search for it. */
export function familyFoundAt({ tracingAnswers }: Pick<Known, 'tracingAnswers'>): string | undefined {
  const last = latest(tracingAnswers);
  return last?.result === 'found' ? last.at : undefined;
}

/** Whether an assessment found the family safe for the person. */
export function isFoundSafe({ outcome }: Pick<CaseState['familySafety'][number], 'outcome'>): boolean {
  return outcome === 'safe';
}

/** Whether nobody has assessed the family's safety since the family was found. */
export function isFoundAndNotAssessed(file: Known): boolean {
  const found = familyFoundAt(file);
  return found !== undefined && !file.familySafety.some(({ at }) => Date.parse(at) >= Date.parse(found));
}
