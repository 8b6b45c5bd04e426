import { consents, latestAnswer } from '../consent/ledger.ts';
import { type Circumstance, isOwed } from '../handover/templates/circumstance.ts';
import type { ChecklistItem, Guard } from '../handover/templates/template.ts';
import { thKhDeportation } from '../handover/templates/th-kh-deportation.ts';
import { isChild } from '../people/age.ts';
import type { ArrivalState } from './arrival.ts';
import { arrivedAsAChild } from './arrived-as-a-child.ts';
import type { BatchState } from './batch.ts';
import { isErased } from './counted-only.ts';
import { soundScreening } from './sound-screening.ts';

/** One item of the arrival checklist with what the record already says about it. */
export type ArrivalItem = { readonly code: string; readonly done: boolean; readonly required: boolean };

// Which items there are, when each is owed and what it guards stands in the template alone; here is what the record shows of them.
function itemsOf(
  shown: Readonly<Record<string, boolean>>,
  circumstances: readonly Circumstance[],
): readonly ArrivalItem[] {
  return thKhDeportation.flatMap(({ code, when }) => {
    const done = shown[code];
    return done === undefined ? [] : [{ code, required: isOwed(when, circumstances), done }];
  });
}

/** Items D1–D4 of a batch, read from the batch itself: nobody ticks what the record shows. D2 is noted by the very answer that a list came. */
export function batchItems(batch: BatchState): readonly ArrivalItem[] {
  const shown = {
    D1: batch.counted !== undefined && batch.arrivedAt !== undefined,
    D2: batch.list !== 'no',
    D3: batch.triage !== undefined,
    D4: batch.separation === 'separated' || batch.separation === 'nobody-to-separate',
  };
  return itemsOf(shown, batch.list === 'no' ? [] : ['list-received']);
}

function circumstancesOf(arrival: ArrivalState): readonly Circumstance[] {
  const { screening } = arrival;
  return [
    ...(arrivedAsAChild(arrival) ? (['child'] as const) : []),
    ...(screening?.result === 'presumed-victim' ? (['indicator'] as const) : []),
    ...(screening?.wishesHelp === true ? (['wishes-to-talk'] as const) : []),
  ];
}

/** A person has items of their own when there is an indicator, a child, or a wish for help. */
export function hasOwnItems(arrival: ArrivalState): boolean {
  return isOwed('indicator-child-or-wish', circumstancesOf(arrival));
}

/**
 * Items D5–D9 of a person. D9 asks for the person’s answer before any file is opened; a refusal is an answer, for a
 * child the best interest answers.
 */
export function personItems(arrival: ArrivalState): readonly ArrivalItem[] {
  // The file was opened once they were done; what showed it is gone.
  const erased = isErased(arrival);
  const screened = soundScreening(arrival) !== undefined;
  const shown = {
    D5: erased || (arrival.sections['identity'] ?? 0) > 0,
    D6: screened,
    D7: screened,
    D8: arrival.onward.length > 0 || arrival.openedAs !== undefined,
    D9: erased || arrivedAsAChild(arrival) || latestAnswer(arrival.consents, 'case-file') !== undefined,
  };
  return itemsOf(shown, circumstancesOf(arrival));
}

/** Codes of the owed items that are still open and block an act. */
export function openItems(
  items: readonly ArrivalItem[],
  act: Extract<Guard, 'close-batch' | 'open-case'>,
): readonly string[] {
  const guarding: readonly ChecklistItem[] = thKhDeportation.filter((item) => item.guards === act);
  return items
    .filter(({ code, required, done }) => required && !done && guarding.some((item) => item.code === code))
    .map(({ code }) => code);
}

/** Whether a case file may be opened for this arrival: the person agreed, or is a child whose best interest decides. */
export function mayOpenFile(arrival: ArrivalState, at: string): boolean {
  return isChild(arrival, at) || consents(arrival.consents, 'case-file', at);
}
