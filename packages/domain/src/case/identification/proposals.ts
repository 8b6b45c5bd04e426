import type { CaseState } from '../case.ts';
import { isCorrected } from './corrected.ts';

type Proposed = Pick<CaseState, 'proposals' | 'approvals' | 'corrections'>;

/** Proposals that nobody has answered yet. */
export function openProposals(file: Proposed): CaseState['proposals'] {
  const answered = new Set(file.approvals.map(({ proposal }) => proposal));
  return file.proposals.filter(({ id }) => !answered.has(id) && !isCorrected(file, id));
}
