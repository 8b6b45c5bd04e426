import type { HandoverEvent, HandoverState } from './handover.ts';

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
  | 'resolved'
  | 'returned';

const kinds: Readonly<Partial<Record<HandoverEvent['type'], NoticeKind>>> = {
  HandoverProposed: 'proposed',
  HandoverScheduled: 'scheduled',
  NoticeSent: 'notice-sent',
  Departed: 'departed',
  ArrivedAtDestination: 'arrived',
  HandoverRefused: 'refused',
  HandoverPostponed: 'postponed',
  HandoverDisputed: 'disputed',
  DisputeResolved: 'resolved',
  ReturnedToSender: 'returned',
};

/** What the other side is told of an event. A late entry sends nothing: it was given on paper (desks plan, section 7). */
export function noticeOf(event: HandoverEvent, statusAfter: HandoverState['status']): NoticeKind | undefined {
  if (event.lateReason !== undefined) return undefined;
  if (event.type === 'HandoverConfirmed') return statusAfter === 'handed-over' ? 'handed-over' : 'pending';
  return kinds[event.type];
}

/** Desks of a handover's two countries that a notice goes to: those of the side that did not act. A quiet one is told to no embassy. */
export function toldDesks(
  actedFor: 'KH' | 'foreign',
  quiet: boolean,
): readonly ('transit' | 'casework' | 'counterpart' | 'embassy')[] {
  if (actedFor === 'foreign') return ['transit', 'casework'];
  return quiet ? ['counterpart'] : ['counterpart', 'embassy'];
}
