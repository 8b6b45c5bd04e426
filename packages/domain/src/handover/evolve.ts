import { type HandoverEvent, type HandoverState, otherSide } from './handover.ts';

type EventOf<T extends HandoverEvent['type']> = Extract<HandoverEvent, { type: T }>;

/** The handover after an event. The second confirmation hands over; time alone never moves a state. */
export function evolveHandover(state: HandoverState | undefined, event: HandoverEvent): HandoverState {
  if (event.type === 'HandoverProposed') return proposed(event);
  if (state === undefined) throw new Error('an event of a handover that was never proposed');
  switch (event.type) {
    case 'HandoverScheduled':
      return scheduled(state, event);
    case 'ItemTicked':
      return {
        ...state,
        ticks: { ...state.ticks, [event.code]: { ...state.ticks[event.code], [event.as]: event.tick } },
      };
    case 'ServicesAnswered':
      return { ...state, servicesAnswered: true };
    case 'NoticeSent':
      return { ...state, before: { ...state.before, sentAt: event.occurredAt } };
    case 'NoticeAcknowledged':
      return { ...state, before: { ...state.before, acknowledgedAt: event.occurredAt, acknowledgedBy: event.by } };
    case 'Departed':
      return departed(state, event);
    case 'HandoverConfirmed':
      return confirmed(state, event);
    case 'HandoverRefused':
      return { ...stopped(state, event), status: 'refused', awaits: event.side };
    case 'HandoverPostponed':
      return { ...stopped(state, event), status: 'postponed', awaits: otherSide(event.side) };
    case 'HandoverDisputed':
      return { ...stopped(state, event), status: 'disputed' };
    case 'DisputeResolved':
      return { ...state, status: event.outcome === 'returned' ? 'returned' : 'departed', confirmations: {} };
    case 'ReturnedToSender':
      return { ...state, status: 'returned' };
    case 'ArrivedAtDestination':
      return { ...state, status: 'received', arrival: { at: event.occurredAt, placement: event.placement } };
    case 'HandoverWithdrawn':
      return { ...state, status: 'withdrawn', confirmations: {} };
    case 'FileOpened':
      return { ...state, fileOpened: true };
  }
}

function proposed(event: EventOf<'HandoverProposed'>): HandoverState {
  const { type: _, occurredAt: _at, lateReason: _late, by: _by, told: _told, organisation, side, ...plate } = event;
  return {
    ...plate,
    status: 'proposed',
    proposedBy: { side, organisation },
    awaits: otherSide(side),
    ticks: {},
    before: {},
    confirmations: {},
  };
}

function scheduled(state: HandoverState, event: EventOf<'HandoverScheduled'>): HandoverState {
  const { date, gate, mode, gateVerified } = event;
  const { stopped: _, departedAt: _gone, ...rest } = state;
  return {
    ...rest,
    status: 'scheduled',
    date,
    gate,
    mode,
    gateVerified,
    before: {},
    confirmations: {},
    disclosures: { ...state.disclosures, ...event.disclosures },
  };
}

function departed(state: HandoverState, event: EventOf<'Departed'>): HandoverState {
  const { onPaper, override } = event;
  return {
    ...state,
    status: 'departed',
    departedAt: event.occurredAt,
    before: {
      ...state.before,
      ...(onPaper === undefined ? {} : { onPaper }),
      ...(override === undefined ? {} : { override }),
    },
  };
}

function confirmed(state: HandoverState, event: EventOf<'HandoverConfirmed'>): HandoverState {
  const confirmations = { ...state.confirmations, [event.side]: event.confirmation };
  const both = confirmations.S !== undefined && confirmations.V !== undefined;
  return both
    ? { ...state, confirmations, status: 'handed-over', handedOverAt: event.occurredAt }
    : { ...state, confirmations, status: 'pending' };
}

function stopped(
  state: HandoverState,
  event: EventOf<'HandoverRefused' | 'HandoverPostponed' | 'HandoverDisputed'>,
): HandoverState {
  const review = event.type === 'HandoverPostponed' && event.review !== undefined ? { review: event.review } : {};
  return {
    ...state,
    confirmations: {},
    stopped: { by: event.side, reason: event.reason, at: event.occurredAt, ...review },
  };
}
