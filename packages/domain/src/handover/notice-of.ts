import type { NoticeStep } from '../settings/corridors/corridor.ts';
import type { NoticeStage } from '../settings/corridors/notice-stage.ts';
import { dayOf } from '../time.ts';
import { placeOf } from './desks-with-sheet.ts';
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
  | 'changed'
  | 'settling'
  | 'moving'
  | 'asked-back'
  | 'answered-back'
  | 'feedback'
  | 'resolved'
  | 'returned'
  | 'withdrawn'
  | 'link-sent'
  | 'link-dead'
  | 'confirmed-by-link'
  | 'owed-manifest-sent'
  | 'owed-readiness-confirmed'
  | 'owed-arrival-confirmed'
  | 'owed-first-follow-up'
  | 'overdue';

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
  LinkSent: 'link-sent',
};

/**
 * What the other side is told of an event. A late entry sends nothing: that notice was given on paper (desks plan,
 * section 7). A day still to come is told of, whatever day the entry that fixes it is dated to.
 */
export function noticeOf(event: HandoverEvent, statusAfter: HandoverState['status']): NoticeKind | undefined {
  if (event.lateReason !== undefined && !fixesADayToCome(event)) return undefined;
  if (event.type === 'HandoverConfirmed' && event.confirmation.byLink !== undefined) return 'confirmed-by-link';
  if (event.type === 'HandoverConfirmed') return statusAfter === 'handed-over' ? 'handed-over' : 'pending';
  if (event.type === 'ItemTicked') return event.voids === undefined ? undefined : 'changed';
  if (event.type === 'HandoverReminded') return owed(event);
  if (event.type === 'LinkTried') return event.dead ? 'link-dead' : undefined;
  return kinds[event.type];
}

function fixesADayToCome({ type, heardAt, ...event }: HandoverEvent): boolean {
  return type === 'HandoverScheduled' && 'date' in event && heardAt !== undefined && event.date >= dayOf(heardAt);
}

/** What was done against a rule is told to nobody by mail: it stands in the list of the supervisors of Cambodia. */
function owed({ step, stage }: Extract<HandoverEvent, { type: 'HandoverReminded' }>): NoticeKind | undefined {
  if (step === 'breach-answered') return undefined;
  return stage === 0 ? `owed-${step}` : 'overdue';
}

/** What one side did by a link, or what somebody tried in its name: both sides hear of it. */
function isByLink(event: HandoverEvent): boolean {
  return event.type === 'LinkTried' || (event.type === 'HandoverConfirmed' && event.confirmation.byLink !== undefined);
}

/** Whom a reminder goes to: at first the side that owes, later both. */
function remindedOf({ told, stage, owedBy, direction, mission }: Extract<HandoverEvent, { type: 'HandoverReminded' }>) {
  const foreign = (owedBy === 'S') === (direction === 'inbound');
  if (mission !== undefined) return told.map(placeOf);
  return told.map(placeOf).filter(({ country }) => stage > 0 || (country === 'KH') !== foreign);
}

/**
 * Whom a notice goes to: the desks that were told of the handover, in the country that did not act; both sides, where
 * the word came by a one-time link. A desk without a copy gets none, nor does one that the corridor's notice chain
 * leaves out at that step. Of a quiet handover no embassy ever gets one.
 */
export function recipientsOf(
  event: HandoverEvent,
  { foreign, quiet, to }: { readonly foreign: boolean; readonly quiet: boolean } & Pick<NoticeStep, 'to'>,
) {
  return concernedBy(event, foreign)
    .filter(({ desk }) => !quiet || desk !== 'embassy')
    .filter(({ desk }) => to.some((one) => one === desk));
}

function concernedBy(event: HandoverEvent, foreign: boolean) {
  if (event.type === 'HandoverReminded') return remindedOf(event);
  // Where the other side has no desk, casework does the work of both.
  const both = isByLink(event) || event.mission !== undefined;
  return event.told.map(placeOf).filter(({ country }) => both || (country === 'KH') === foreign);
}

const stages: Readonly<Record<NoticeKind, NoticeStage>> = {
  proposed: 'proposal',
  scheduled: 'plan',
  departed: 'departure',
  arrived: 'arrival',
  'notice-sent': 'before-the-journey',
  'owed-manifest-sent': 'before-the-journey',
  'owed-readiness-confirmed': 'before-the-journey',
  'owed-arrival-confirmed': 'arrival',
  pending: 'at-the-gate',
  'handed-over': 'at-the-gate',
  disputed: 'at-the-gate',
  resolved: 'at-the-gate',
  'link-sent': 'at-the-gate',
  'link-dead': 'at-the-gate',
  'confirmed-by-link': 'at-the-gate',
  refused: 'change',
  postponed: 'change',
  returned: 'change',
  withdrawn: 'change',
  changed: 'correspondence',
  moving: 'correspondence',
  settling: 'correspondence',
  'asked-back': 'correspondence',
  'answered-back': 'correspondence',
  feedback: 'afterwards',
  'owed-first-follow-up': 'afterwards',
  overdue: 'afterwards',
};

/** The step of the notice chain that a notice belongs to. */
export function stageOf(kind: NoticeKind): NoticeStage {
  return stages[kind];
}

/**
 * The organisation without a desk that gets a notice as well: its own notice first, and from then on what the chain
 * says; never what the sending side owes.
 */
export function missionToldOf(event: HandoverEvent, { to }: Pick<NoticeStep, 'to'>): string | undefined {
  const { mission } = event;
  const knows = event.type === 'NoticeSent' || mission?.told === true;
  const isOurs = event.type === 'HandoverReminded' && event.owedBy === 'S';
  return knows && !isOurs && to.includes('mission-elsewhere') ? mission?.organisation : undefined;
}
