import type { CaseState } from '../case.ts';

type Publications = CaseState['publications'];
type Known = Pick<CaseState, 'publications'>;
type Standing = Publications[number]['standing'];

/** The answers to one publication so far. */
export function wordsOn({ approvals }: Pick<CaseState, 'approvals'>, publication: string) {
  return approvals.filter(({ proposal }) => proposal === publication);
}

/** The publications that still wait for a first or a second approval. */
export function waitingPublications({ publications }: Known): Publications {
  return publications.filter(({ standing }) => standing === 'waiting');
}

export function withStanding({ publications }: Known, name: string, standing: Standing): Known {
  return { publications: publications.map((one) => (one.id === name ? { ...one, standing } : one)) };
}

/** The publications after one more answer to one of them: a no ends it, the second yes allows it. */
export function afterWord(
  file: Known & Pick<CaseState, 'approvals'>,
  { proposal, answer }: { readonly proposal: string; readonly answer: 'approved' | 'declined' },
): Known | Record<never, never> {
  if (!waitingPublications(file).some(({ id }) => id === proposal)) return {};
  if (answer !== 'approved') return withStanding(file, proposal, 'declined');
  return wordsOn(file, proposal).length === 0 ? {} : withStanding(file, proposal, 'approved');
}
