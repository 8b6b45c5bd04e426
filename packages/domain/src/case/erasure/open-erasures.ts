import type { CaseState } from '../case.ts';
import { type Asked, openProposals } from '../identification/proposals.ts';

type Proposed = Pick<CaseState, 'proposals' | 'releases' | 'exceptions' | 'erasures' | 'approvals' | 'corrections'>;

/** Erasures that were asked for and that nobody has answered yet. */
export function openErasures(file: Proposed): readonly Asked[] {
  return openProposals(file).filter(({ act }) => act === 'erase-a-case');
}
