import type { HandoverEvent, HandoverState } from './handover.ts';
import type { Side } from './side.ts';

type Entry = HandoverState['custody'][number];
type Moved = Pick<Entry, 'side' | 'as'>;

/**
 * Where an event leaves the person, if it moves them at all. Until both sides have confirmed one version of the
 * minutes, the sender has custody.
 */
function moveBy(event: HandoverEvent, state: HandoverState): Moved | undefined {
  const away = state.departedAt !== undefined;
  switch (event.type) {
    case 'Departed':
      return { side: 'S', as: 'on-the-way' };
    case 'HandoverRefused':
    case 'HandoverDisputed':
      return away ? { side: 'S', as: 'at-the-gate' } : undefined;
    case 'HandoverConfirmed':
      return state.status === 'handed-over' ? { side: 'V', as: 'taken-over' } : undefined;
    case 'DisputeResolved':
      return event.outcome === 'returned' ? { side: 'S', as: 'in-care' } : undefined;
    case 'HandoverPostponed':
      return isTakenBack(state, event.side) ? { side: 'S', as: 'in-care' } : undefined;
    case 'ReturnedToSender':
      return { side: 'S', as: 'in-care' };
    case 'ArrivedAtDestination':
      return { side: 'V', as: 'placed' };
    case 'HandoverProposed':
    case 'HandoverScheduled':
    case 'HandoverRerouted':
    case 'ItemTicked':
    case 'ServicesAnswered':
    case 'AddressConfirmed':
    case 'WishHeard':
    case 'AskedBack':
    case 'AnsweredBack':
    case 'ChecklistMoveAsked':
    case 'ChecklistMoved':
    case 'DepartureOverrideAsked':
    case 'NoticeSent':
    case 'NoticeAcknowledged':
    case 'SettlementProposed':
    case 'FeedbackGiven':
    case 'HandoverWithdrawn':
    case 'HandoverBreachAnswered':
    case 'FileOpened':
    case 'LinkSent':
    case 'LinkTried':
    case 'HandoverReminded':
      return undefined;
  }
}

/**
 * Whose organisation has custody: the one that acted, where its side acted; the one that had it before, where the other
 * side did.
 */
function holder(state: HandoverState, side: Side, event: HandoverEvent): string {
  const confirmed = state.confirmations[side];
  // The central unit writes down where the person is; it does not have custody.
  if (side === 'V' && state.mission !== undefined) return state.mission.organisation;
  if (event.type === 'HandoverConfirmed' && confirmed !== undefined) return confirmed.organisation;
  const acted = !('side' in event) || event.side === side;
  const before = state.custody.findLast((one) => one.side === side);
  return acted && event.type !== 'DisputeResolved' ? event.organisation : (before?.organisation ?? event.organisation);
}

/** The chain of custody, one link longer where an event moves the person. */
export function inCustody(state: HandoverState, event: HandoverEvent): HandoverState {
  const move = moveBy(event, state);
  if (move === undefined) return state;
  const from = event.type === 'HandoverConfirmed' ? (state.handedOverAt ?? event.occurredAt) : event.occurredAt;
  const link = { ...move, organisation: holder(state, move.side, event), from };
  return { ...state, custody: [...state.custody, link] };
}

/** When the person was last moved: no later move is dated before it. */
export function lastMoved({ custody }: Pick<HandoverState, 'custody'>): string {
  return custody.at(-1)?.from ?? '';
}

/** Whether a side that moves the day takes the person back: the sending one, whose escort had them on the way. */
export function isTakenBack({ departedAt }: Pick<HandoverState, 'departedAt'>, by: Side): boolean {
  return departedAt !== undefined && by === 'S';
}
