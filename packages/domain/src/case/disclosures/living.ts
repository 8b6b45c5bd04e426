import type { CaseState } from '../case.ts';
import { openProposals } from '../identification/proposals.ts';

type Copies = CaseState['copies'];
type Proposed = Parameters<typeof openProposals>[0];

/** Copies that somebody was given and can still read. A handover's sheets end with it, and the care team has a copy each: neither counts. */
export function livingShares({ copies }: { readonly copies: Copies }): Copies {
  return copies.filter(
    ({ status, handover, restsOn }) => status === 'alive' && handover === undefined && !('article' in restsOn),
  );
}

/** The proposal to share without her, where it is one and waits. */
export function askedToShare(file: Proposed, proposal: string) {
  return openProposals(file).find(({ id, act }) => id === proposal && act === 'share-without-consent');
}

/** Whether a second person's word makes a copy. */
export function makesACopy(file: Proposed, said: { readonly proposal: string; readonly answer: string }): boolean {
  return said.answer === 'approved' && askedToShare(file, said.proposal) !== undefined;
}
