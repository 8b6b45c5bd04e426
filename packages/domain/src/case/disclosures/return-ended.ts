import { momentOf } from '../../time.ts';
import type { CaseState } from '../case.ts';

type Over = { readonly handover: string; readonly occurredAt: string; readonly received?: true | undefined };
type Known = Partial<Pick<CaseState, 'returnEnded'>> & Pick<CaseState, 'handover'>;

/** The handover is over, however it ended: its sheets end with it. */
export function withReturnEnded(file: CaseState, { handover, occurredAt: at, received }: Over): CaseState {
  return {
    ...file,
    returnEnded: { handover, at, sheetsClosed: false, ...(received && { received }) },
    copies: file.copies.map((one) =>
      one.handover === handover && one.status === 'alive' ? { ...one, status: 'ended' as const } : one,
    ),
  };
}

export function withSheetsClosed(file: CaseState): CaseState {
  return file.returnEnded === undefined ? file : { ...file, returnEnded: { ...file.returnEnded, sheetsClosed: true } };
}

/** Since when, in UTC, the sheets of an ended handover wait to be closed for good. */
export function sheetsWaitSince({ returnEnded }: Pick<CaseState, 'returnEnded'>): string | undefined {
  return returnEnded === undefined || returnEnded.sheetsClosed ? undefined : momentOf(returnEnded.at);
}

/** Whether the handover that a case names has ended. */
export function isReturnOver({ handover, returnEnded }: Known): boolean {
  return handover !== undefined && returnEnded?.handover === handover;
}

/**
 * Whether the person went to another country by the handover that the case names, and was taken in there: both sides answer for where
 * they live. One that brought them here, is not over or ended with nobody taken in says nothing of it.
 */
export function wentByHandover({ origin, handover, returnEnded }: Known & Pick<CaseState, 'origin'>): boolean {
  return origin !== 'handover' && isReturnOver({ handover, returnEnded }) && returnEnded?.received === true;
}

/** Whether a handover that is not over takes the person to another country. */
export function isOnTheWay({ origin, handover, returnEnded }: Known & Pick<CaseState, 'origin'>): boolean {
  return origin !== 'handover' && handover !== undefined && !isReturnOver({ handover, returnEnded });
}
