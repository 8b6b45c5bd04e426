import type { CaseState } from '../case.ts';
import { openProposals } from '../identification/proposals.ts';

type Copies = CaseState['copies'];
type Proposed = Parameters<typeof openProposals>[0];

/**
 * Copies that were given and can still be read. Not counted: a handover's sheets, which end with it, and the standing
 * copies of the care team.
 */
export function livingShares({ copies }: { readonly copies: Copies }): Copies {
  return copies.filter(
    ({ status, handover, restsOn }) => status === 'alive' && handover === undefined && !('article' in restsOn),
  );
}

type Sharing = 'share-without-consent' | 'reveal-whereabouts';
type Answered = { readonly proposal: string; readonly answer: string };

/** The proposal to share in this way, if it still waits. */
export function askedTo(way: Sharing, file: Proposed, proposal: string) {
  return openProposals(file).find(({ id, act }) => id === proposal && act === way);
}

/** Whether a second person's word makes a copy. */
export function makesACopy(file: Proposed, { proposal, answer }: Answered): boolean {
  const ways = ['share-without-consent', 'reveal-whereabouts'] as const;
  return answer === 'approved' && ways.some((way) => askedTo(way, file, proposal) !== undefined);
}
