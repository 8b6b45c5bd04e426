import type { CaseState } from '../case/case.ts';
import { isReturnOver } from '../case/disclosures/return-ended.ts';
import { access } from '../settings/access.ts';
import { dayOf, daysAfter } from '../time.ts';

type Known = Partial<Pick<CaseState, 'returnEnded'>> & Pick<CaseState, 'handover'>;

/**
 * Whether a case is one of the handovers of the central unit's corridor: while its handover is under way; for reading, until the days of
 * feedback after it are over.
 */
export function isInTheCorridor(file: Known, at: string | undefined): boolean {
  if (file.handover === undefined) return false;
  if (!isReturnOver(file) || file.returnEnded === undefined) return true;
  return at !== undefined && dayOf(at) <= daysAfter(dayOf(file.returnEnded.at), access.feedback.value);
}
