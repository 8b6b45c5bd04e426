import type { CaseState } from '../case.ts';

/** Whether a decision is for the matter, not against it. */
export function saysYes({ answer }: Pick<CaseState['decisions'][number], 'answer'>): boolean {
  return answer === 'do-it';
}
