import type { CaseState } from '../case.ts';

/** Whether a decision is in favour of the matter. */
export function saysYes({ answer }: Pick<CaseState['decisions'][number], 'answer'>): boolean {
  return answer === 'do-it';
}
