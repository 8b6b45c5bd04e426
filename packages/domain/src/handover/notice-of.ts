import type { HandoverEvent, HandoverState } from './handover.ts';
import { placeOf } from './told.ts';

/** The sentence a notice uses; the words themselves stand in the file of notices of each language. */
export type NoticeKind =
  | 'proposed'
  | 'scheduled'
  | 'notice-sent'
  | 'departed'
  | 'pending'
  | 'handed-over'
  | 'arrived'
  | 'refused'
  | 'postponed'
  | 'disputed'
  | 'changed'
  | 'settling'
  | 'moving'
  | 'asked-back'
  | 'answered-back'
  | 'feedback'
  | 'resolved'
  | 'returned'
  | 'withdrawn';

const kinds: Readonly<Partial<Record<HandoverEvent['type'], NoticeKind>>> = {
  HandoverProposed: 'proposed',
  HandoverScheduled: 'scheduled',
  NoticeSent: 'notice-sent',
  Departed: 'departed',
  ArrivedAtDestination: 'arrived',
  HandoverRefused: 'refused',
  HandoverPostponed: 'postponed',
  HandoverDisputed: 'disputed',
  SettlementProposed: 'settling',
  ChecklistMoveAsked: 'moving',
  AskedBack: 'asked-back',
  AnsweredBack: 'answered-back',
  ChecklistMoved: 'changed',
  FeedbackGiven: 'feedback',
  DisputeResolved: 'resolved',
  ReturnedToSender: 'returned',
  HandoverWithdrawn: 'withdrawn',
};

/** What the other side is told of an event. A late entry sends nothing: it was given on paper (desks plan, section 7). */
export function noticeOf(event: HandoverEvent, statusAfter: HandoverState['status']): NoticeKind | undefined {
  if (event.lateReason !== undefined) return undefined;
  if (event.type === 'HandoverConfirmed') return statusAfter === 'handed-over' ? 'handed-over' : 'pending';
  if (event.type === 'ItemTicked') return event.voids === undefined ? undefined : 'changed';
  return kinds[event.type];
}

/**
 * Whom a notice goes to: of the desks that were told of the handover, those of the country that did not act. A desk without a copy
 * gets none; of a quiet handover no embassy ever gets one.
 */
export function recipientsOf(
  { told }: Pick<HandoverEvent, 'told'>,
  { foreign, quiet }: { readonly foreign: boolean; readonly quiet: boolean },
) {
  return told
    .map(placeOf)
    .filter(({ country }) => (country === 'KH') === foreign)
    .filter(({ desk }) => !quiet || desk !== 'embassy');
}
