import { type Decision, decided } from '../../command.ts';
import { check, refusals } from '../../law/refusal.ts';
import { erasureWaitsForWhatRuns } from '../../rules/erasure-waits-for-what-runs.ts';
import type { CaseState } from '../case.ts';
import type { CaseEvent } from '../events.ts';

/** Whether this event erases the case: the second person has approved it. */
export function erases(file: CaseState, event: CaseEvent): boolean {
  if (event.type !== 'ProposalAnswered' || event.said.answer !== 'approved') return false;
  return file.erasures.some(({ id }) => id === event.said.proposal);
}

/** A decision that asks for an erasure, or makes one, is checked against any handover under way for the case. */
export function heldByWhatRuns(
  decision: Decision<CaseEvent>,
  file: CaseState,
  openHandover: string | undefined,
): Decision<CaseEvent> {
  if (decision.type === 'refused') return decision;
  const { event } = decision;
  if (event.type !== 'ErasureRequested' && !erases(file, event)) return decision;
  return refusals(check(erasureWaitsForWhatRuns, file, openHandover)) ?? decided(event);
}
