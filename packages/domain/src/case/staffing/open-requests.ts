import type { CaseState } from '../case.ts';

type Track = Pick<CaseState, 'reassignmentRequests' | 'reassignmentAnswers'>;

/** Requests that no manager has answered. */
export function openRequests({ reassignmentRequests, reassignmentAnswers }: Track): Track['reassignmentRequests'] {
  return reassignmentRequests.filter(({ id }) => !reassignmentAnswers.some((one) => one.request === id));
}
