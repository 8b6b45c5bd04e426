import { latestAnswer } from '../consent/ledger.ts';
import { retention } from '../settings/retention.ts';
import { dayOf, daysAfter, startOf } from '../time.ts';
import type { ArrivalState } from './arrival.ts';
import { arrivedAsAChild } from './arrived-as-a-child.ts';
import type { BatchState } from './batch.ts';
import { hasOwnItems } from './deportation-checklist.ts';
import { hasEnded, isLiving } from './standing.ts';

/** Whether somebody stands on casework's list *to open*: what they said at the border goes into the file once there is one. */
export function waitsForAFile(state: ArrivalState): boolean {
  return isLiving(state) && state.screening !== undefined && state.openedAs === undefined && hasOwnItems(state);
}

/** Whether there will be no file, because the person does not want one; for a child the best interest decides. */
function wantsNoFile(state: ArrivalState): boolean {
  const last = latestAnswer(state.consents, 'case-file');
  return last !== undefined && (!last.given || last.withdrawn !== undefined) && !arrivedAsAChild(state);
}

/** For how long the border may still put right what it wrote of somebody who has no file. */
export function correctable(from: string): string {
  return startOf(daysAfter(dayOf(from), retention.arrivalWithoutCase.value));
}

/**
 * The moment from which nobody opens any more what somebody said at the border: once the truck is closed and the file
 * holds it, or, where there is no file, when nothing is corrected any more. None while the truck is open, and while the
 * person waits for a file: it would be opened without their words.
 */
export function keyGoes(state: ArrivalState, batch: Pick<BatchState, 'status' | 'closedAt'>): string | undefined {
  const { closedAt } = batch;
  if (!hasEnded(batch) || closedAt === undefined) return undefined;
  if (state.openedAs !== undefined) return closedAt;
  if (waitsForAFile(state) && !wantsNoFile(state)) return undefined;
  return correctable(Date.parse(state.recordedAt) > Date.parse(closedAt) ? state.recordedAt : closedAt);
}
