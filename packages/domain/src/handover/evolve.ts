import { inCustody } from './custody.ts';
import { breachAnswered, heard, withBreach } from './evolve-heard.ts';
import { linkSent, linkTried, linkUsed } from './evolve-link.ts';
import { departed, rerouted, scheduled } from './evolve-way.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { handoverReminderName } from './reminder.ts';
import { otherSide, side } from './side.ts';

type EventOf<T extends HandoverEvent['type']> = Extract<HandoverEvent, { type: T }>;

/** The handover after an event. The second confirmation hands over; time alone never moves a state. */
export function evolveHandover(state: HandoverState | undefined, event: HandoverEvent): HandoverState {
  if (event.type === 'HandoverProposed') return proposed(event);
  if (state === undefined) throw new Error('an event of a handover that was never proposed');
  return inCustody(withBreach(heard(after(state, event), event), event), event);
}

type Noted = EventOf<
  | 'AskedBack'
  | 'AnsweredBack'
  | 'ServicesAnswered'
  | 'AddressConfirmed'
  | 'WishHeard'
  | 'NoticeSent'
  | 'NoticeAcknowledged'
  | 'ChecklistMoveAsked'
  | 'DepartureOverrideAsked'
  | 'SettlementProposed'
  | 'FeedbackGiven'
  | 'HandoverBreachAnswered'
  | 'FileOpened'
  | 'LinkSent'
  | 'LinkTried'
  | 'HandoverReminded'
>;

function after(state: HandoverState, event: Exclude<HandoverEvent, { type: 'HandoverProposed' }>): HandoverState {
  switch (event.type) {
    case 'HandoverScheduled':
      return scheduled(anew(state, event), event);
    case 'HandoverRerouted':
      return rerouted(anew(state, event), event);
    case 'ItemTicked':
      return ticked(anew(state, event), event);
    case 'ChecklistMoved':
      return checklistMoved(anew(state, event), event);
    case 'Departed':
      return departed(state, event);
    case 'HandoverConfirmed':
      return confirmed(state, event);
    case 'HandoverRefused':
      return { ...stopped(anew(state, event), event), status: 'refused', awaits: event.side };
    case 'HandoverPostponed':
      return { ...stopped(anew(state, event), event), status: 'postponed', awaits: otherSide(event.side) };
    case 'HandoverDisputed':
      return { ...stopped(anew(state, event), event), status: 'disputed' };
    case 'DisputeResolved':
      return resolved(state, event);
    case 'ReturnedToSender':
      return { ...state, status: 'returned' };
    case 'ArrivedAtDestination':
      return { ...state, status: 'received', arrival: { at: event.occurredAt, placement: event.placement } };
    case 'HandoverWithdrawn':
      return { ...anew(state, event), status: 'withdrawn' };
    default:
      return noted(state, event);
  }
}

/** Written down without changing the state of the handover. */
function noted(state: HandoverState, event: Noted): HandoverState {
  const who = whoOf(event);
  switch (event.type) {
    case 'ServicesAnswered':
      return { ...state, servicesAnswered: true };
    case 'AddressConfirmed':
      return { ...state, homeConfirmed: true };
    case 'WishHeard':
      return { ...state, wish: event.wish, shown: event.shown ?? state.shown };
    case 'AskedBack':
      return asked(state, event);
    case 'AnsweredBack':
      return answered(state, event);
    case 'NoticeSent':
      return { ...missionTold(state), before: { ...state.before, sentAt: who.at } };
    case 'NoticeAcknowledged':
      return { ...state, before: { ...state.before, acknowledgedAt: who.at, acknowledgedBy: who.by } };
    case 'ChecklistMoveAsked':
      return { ...state, moving: { side: event.side, version: event.version, ...who } };
    case 'DepartureOverrideAsked':
      return { ...state, before: { ...state.before, overriding: { reason: event.reason, ...who } } };
    case 'SettlementProposed':
      return { ...state, settling: { side: event.side, outcome: event.outcome, ...who } };
    case 'FeedbackGiven':
      return { ...state, feedback: [...state.feedback, { says: event.says, ...who }] };
    case 'HandoverBreachAnswered':
      return breachAnswered(state, event);
    case 'FileOpened':
      return { ...state, fileOpened: true };
    case 'LinkSent':
      return linkSent(missionTold(state), event);
    case 'LinkTried':
      return linkTried(state, event);
    case 'HandoverReminded':
      return { ...state, reminded: [...(state.reminded ?? []), handoverReminderName(event)] };
  }
}

/** A mission without a desk knows of the person from its notice, or its link, on. */
function missionTold(state: HandoverState): HandoverState {
  return state.mission === undefined ? state : { ...state, mission: { ...state.mission, told: true } };
}

function asked(state: HandoverState, event: EventOf<'AskedBack'>): HandoverState {
  const { question: id, side: by, asks } = event;
  return { ...state, questions: [...state.questions, { id, side: by, asks, ...whoOf(event) }] };
}

function answered(state: HandoverState, event: EventOf<'AnsweredBack'>): HandoverState {
  const said = { answer: event.answer, ...whoOf(event) };
  const questions = state.questions.map((one) => (one.id === event.question ? { ...one, answered: said } : one));
  return { ...state, questions };
}

function whoOf({ by, organisation, occurredAt: at }: HandoverEvent) {
  return { by, organisation, at };
}

function proposed(event: EventOf<'HandoverProposed'>): HandoverState {
  const {
    type: _,
    occurredAt: from,
    lateReason: _late,
    heardAt,
    by: _by,
    told: _told,
    organisation,
    side: by,
    ...plate
  } = event;
  return {
    ...plate,
    status: 'proposed',
    proposedBy: { side: by, organisation },
    ...(heardAt === undefined ? {} : { proposalHeardAt: heardAt }),
    awaits: otherSide(by),
    ticks: {},
    before: {},
    edition: 1,
    confirmations: {},
    voided: [],
    questions: [],
    feedback: [],
    custody: [{ side: 'S', organisation, as: 'in-care', from }],
  };
}

/** The minutes changed after a confirmation: it is kept and seen by both sides, and no longer counts. */
function anew(state: HandoverState, event: EventOf<HandoverState['voided'][number]['because']>): HandoverState {
  const { edition, confirmations } = state;
  const gone = side.options.flatMap((one) => {
    const confirmation = confirmations[one];
    return confirmation === undefined
      ? []
      : [{ edition, side: one, confirmation, ...whoOf(event), because: event.type }];
  });
  if (gone.length === 0) return state;
  return { ...state, edition: edition + 1, confirmations: {}, voided: [...state.voided, ...gone] };
}

function ticked(state: HandoverState, { code, as, tick }: EventOf<'ItemTicked'>): HandoverState {
  const ticks = { ...state.ticks, [code]: { ...state.ticks[code], [as]: tick } };
  return { ...state, ticks, status: state.status === 'pending' ? 'departed' : state.status };
}

function checklistMoved({ moving: _, ...state }: HandoverState, { version }: EventOf<'ChecklistMoved'>): HandoverState {
  return { ...state, templateVersion: version, status: state.status === 'pending' ? 'departed' : state.status };
}

function confirmed(before: HandoverState, event: EventOf<'HandoverConfirmed'>): HandoverState {
  const state = linkUsed(before, event);
  const confirmations = { ...state.confirmations, [event.side]: event.confirmation };
  const { S, V } = confirmations;
  if (S === undefined || V === undefined) return { ...state, confirmations, status: 'pending' };
  // Of two devices without a signal the later word may come first: the handover took place when both had been said.
  const handedOverAt = Date.parse(S.at) > Date.parse(V.at) ? S.at : V.at;
  return { ...state, confirmations, status: 'handed-over', handedOverAt };
}

function stopped(
  state: HandoverState,
  event: EventOf<'HandoverRefused' | 'HandoverPostponed' | 'HandoverDisputed'>,
): HandoverState {
  const review = event.type === 'HandoverPostponed' && event.review !== undefined ? { review: event.review } : {};
  return { ...state, stopped: { by: event.side, reason: event.reason, at: event.occurredAt, ...review } };
}

function resolved({ settling: _, ...state }: HandoverState, { outcome }: EventOf<'DisputeResolved'>): HandoverState {
  return { ...state, status: outcome === 'returned' ? 'returned' : 'departed' };
}
