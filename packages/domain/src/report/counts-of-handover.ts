import { standing } from '../handover/checklist.ts';
import type { HandoverEvent, HandoverState } from '../handover/handover.ts';
import { corridorOf } from '../handover/propose.ts';
import { timeCounter } from './counts-of-case.ts';
import { followUpOfHandover } from './follow-up.ts';

/** What is counted of a handover, and when that was; `once` names what counts once a handover, whichever event tells it. */
export type HandoverCounts = { readonly at: string; readonly counters: readonly string[]; readonly once?: 'signed' };

/**
 * The counters to which an event of a handover adds one: what was missing when both sides had signed, how long it took,
 * how the person is. Of two confirmations written without a signal the later one may come first: the person was handed
 * over when both had been said, and either event tells it.
 */
export function countsOfHandover(state: HandoverState, event: HandoverEvent): HandoverCounts {
  const corridor = corridorOf(state.country, state.direction);
  if (event.type === 'FeedbackGiven')
    return { at: event.occurredAt, counters: followUpOfHandover(corridor, state, event) };
  const at = state.handedOverAt;
  if (event.type !== 'HandoverConfirmed' || at === undefined) return { at: event.occurredAt, counters: [] };
  const took = timeCounter(corridor, 'proposal-to-handover', proposedAt(state), at);
  return { at, once: 'signed', counters: [...signed(corridor, state), ...took] };
}

function proposedAt({ custody }: HandoverState): string | undefined {
  return custody[0]?.from;
}

/** An item is missing that somebody said is, or that was owed by then and nobody answered. */
function signed(corridor: string, state: HandoverState): readonly string[] {
  const missing = standing(state)
    .filter(
      ({ required, settled, guards, answers }) =>
        Object.values(answers).some((tick) => tick?.answer === 'missing') ||
        (required && !settled && guards !== 'receive'),
    )
    .map(({ code }) => `checklist.${corridor}.missing.${code}`);
  return [`checklist.${corridor}.signed`, ...(missing.length === 0 ? [`checklist.${corridor}.complete`] : missing)];
}
