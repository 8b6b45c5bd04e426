import type { CaseState } from '../case.ts';

/** Whether a child is released to her family: what the rules on it are about, and what waits for a second person. */
export function goesToFamily(child: boolean, placement: string): boolean {
  return child && placement === 'family';
}

type Answer = { readonly proposal: string; readonly answer: string };

/** Where the second person's word brings a child: to her family where it approves that, nowhere new by any other. */
export function releasedTo({ releases }: Pick<CaseState, 'releases'>, { proposal, answer }: Answer): string {
  return answer === 'approved' && releases.some(({ id }) => id === proposal) ? 'family' : 'nowhere-new';
}
