import { type Asked, openProposals } from '../identification/proposals.ts';

type Proposed = Parameters<typeof openProposals>[0];

/** Erasures that were asked for and that nobody has answered yet. */
export function openErasures(file: Proposed): readonly Asked[] {
  return openProposals(file).filter(({ act }) => act === 'erase-a-case');
}
