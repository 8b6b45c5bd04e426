import { standing } from '../handover/checklist.ts';
import type { HandoverEvent, HandoverState } from '../handover/handover.ts';
import { corridorOf } from '../handover/propose.ts';
import { timeCounter } from './counts-of-case.ts';
import { followUpOfHandover } from './follow-up.ts';

/** The counters to which an event of a handover adds one: what was missing when the second side signed, how long it took, how she is. */
export function countsOfHandover(state: HandoverState, event: HandoverEvent): readonly string[] {
  const corridor = corridorOf(state.country, state.direction);
  if (event.type === 'FeedbackGiven') return followUpOfHandover(corridor, state, event);
  if (event.type !== 'HandoverConfirmed' || state.handedOverAt !== event.occurredAt) return [];
  // The first confirmation may have been said at the same moment: the one that came last completes.
  if (!isCompleting(state, event)) return [];
  return [
    ...signed(corridor, state),
    ...timeCounter(corridor, 'proposal-to-handover', proposedAt(state), event.occurredAt),
  ];
}

function isCompleting({ confirmations }: HandoverState, event: Extract<HandoverEvent, { type: 'HandoverConfirmed' }>) {
  const { S, V } = confirmations;
  if (S === undefined || V === undefined) return false;
  return S.at === V.at ? event.side === 'V' : true;
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
