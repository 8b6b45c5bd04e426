import { consents, latestAnswer } from '../consent/consent.ts';
import { isChild } from '../people/age.ts';
import type { ArrivalState } from './arrival.ts';
import type { BatchState } from './batch.ts';

/** One item of the arrival checklist with what the record already says about it. */
export type ArrivalItem = { readonly code: string; readonly done: boolean; readonly required: boolean };

function item(code: string, required: boolean, done: boolean): ArrivalItem {
  return { code, required, done };
}

/** Items D1–D4 of a batch, read from the batch itself: nobody ticks what the record shows. */
export function batchItems(batch: BatchState): readonly ArrivalItem[] {
  return [
    item('D1', true, batch.counted !== undefined && batch.arrivedAt !== undefined),
    item('D2', false, batch.list !== 'no'),
    item('D3', true, batch.triage !== undefined),
    item('D4', true, batch.separation === 'separated' || batch.separation === 'nobody-to-separate'),
  ];
}

/** A person has items of her own when there is an indicator, a child, or a wish for help. */
export function hasOwnItems(arrival: ArrivalState): boolean {
  const screening = arrival.screening;
  return isChild(arrival.age) || screening?.result === 'presumed-victim' || screening?.wishesHelp === true;
}

/** Items D5–D9 of a person. D9 asks for her answer before any file is opened; a refusal is an answer. */
export function personItems(arrival: ArrivalState): readonly ArrivalItem[] {
  const own = hasOwnItems(arrival);
  return [
    item('D5', own, (arrival.sections['identity'] ?? 0) > 0),
    item('D6', own, arrival.screening !== undefined),
    item('D7', own, arrival.screening !== undefined),
    item('D8', own, arrival.onward.length > 0 || arrival.openedAs !== undefined),
    item('D9', arrival.openedAs !== undefined, latestAnswer(arrival.consents, 'case-file') !== undefined),
  ];
}

/** Required items that are still open, as `code`. */
export function openItems(items: readonly ArrivalItem[]): readonly string[] {
  return items.filter(({ required, done }) => required && !done).map(({ code }) => code);
}

/** Whether a case file may be opened for this arrival: she agreed, or she is a child whose best interest decides. */
export function mayOpenFile(arrival: ArrivalState, today: string): boolean {
  return isChild(arrival.age) || consents(arrival.consents, 'case-file', today);
}
