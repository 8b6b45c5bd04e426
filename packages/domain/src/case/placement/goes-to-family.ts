import type { CaseState } from '../case.ts';

/** Whether a child is released to the family: what the rules on it are about, and what waits for a second person. */
export function goesToFamily(child: boolean, placement: string): boolean {
  return child && placement === 'family';
}

type Answer = { readonly proposal: string; readonly answer: string };

/** Where a second person's word brings a child: to the family by approving that, nowhere new by any other word. */
export function releasedTo({ releases }: Pick<CaseState, 'releases'>, { proposal, answer }: Answer): string {
  return answer === 'approved' && releases.some(({ id }) => id === proposal) ? 'family' : 'nowhere-new';
}
