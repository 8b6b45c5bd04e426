import { type CaseEvent, type CaseState, isOpenPhase } from './case.ts';
import type { Phase } from './clear.ts';

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** The case after an event: nothing is overwritten that another organisation has said, phases run beside each other. */
export function evolveCase(state: CaseState | undefined, event: CaseEvent): CaseState {
  if (event.type === 'CaseOpened') return opened(event);
  if (state === undefined) throw new Error('an event of a case that was never opened');
  switch (event.type) {
    case 'DeterminationRecorded':
      return determined(state, event);
    case 'AgeRecorded':
      return { ...state, age: event.age, ageGroup: event.ageGroup };
    case 'NeedsRecorded':
      return {
        ...state,
        hasProceeding: event.hasProceeding,
        wishesToTravelHome: event.wishesToTravelHome,
        signLanguage: event.signLanguage,
        needs: event.needs,
      };
    case 'ServiceOffered':
      return answered(state, event.service, { outcome: 'offered', offeredAt: event.occurredAt, at: event.occurredAt });
    case 'ServiceAnswered': {
      const { outcome, reason } = event;
      return answered(state, event.service, {
        outcome,
        at: event.occurredAt,
        ...(reason === undefined ? {} : { reason }),
      });
    }
    case 'PhaseOpened':
      return withTracks(state, event.phase, [...(state.phases[event.phase] ?? []), { openedAt: event.occurredAt }]);
    case 'PhaseClosed':
      return closedPhase(state, event);
    case 'ConsentGiven':
      return { ...state, consents: [...state.consents, event.consent] };
    case 'CaseReferred': {
      const { referral, to, services, occurredAt } = event;
      return { ...state, referrals: [...state.referrals, { id: referral, to, services, at: occurredAt }] };
    }
    case 'PersonPlaced':
      return { ...state, placement: { kind: event.placement, at: event.occurredAt } };
    case 'ReturnProposed':
      return { ...state, handover: event.handover };
    case 'SectionWritten':
      return { ...state, sections: { ...state.sections, [event.section]: event.version } };
  }
}

function opened(event: EventOf<'CaseOpened'>): CaseState {
  const { type: _, occurredAt, lateReason: _late, by, determination, ...plate } = event;
  return {
    ...plate,
    status: 'open',
    openedAt: occurredAt,
    assigned: [by],
    determinations: [determination],
    services: {},
    phases: { identification: [{ openedAt: occurredAt }] },
    hasProceeding: false,
    wishesToTravelHome: false,
    referrals: [],
  };
}

function determined(state: CaseState, event: EventOf<'DeterminationRecorded'>): CaseState {
  return {
    ...state,
    determinations: [...state.determinations, event.determination],
    exploitation: [...new Set([...state.exploitation, ...event.exploitation])],
    ...(event.sector === undefined ? {} : { sector: event.sector }),
  };
}

function answered(
  state: CaseState,
  name: EventOf<'ServiceOffered'>['service'],
  answer: NonNullable<CaseState['services'][typeof name]>,
): CaseState {
  // The reason belongs to its answer: it goes when she is answered anew.
  const { reason: _, ...before } = state.services[name] ?? {};
  return { ...state, services: { ...state.services, [name]: { ...before, ...answer } } };
}

function withTracks(state: CaseState, name: Phase, tracks: NonNullable<CaseState['phases'][Phase]>): CaseState {
  return { ...state, phases: { ...state.phases, [name]: tracks } };
}

function closedPhase(state: CaseState, event: EventOf<'PhaseClosed'>): CaseState {
  if (!isOpenPhase(state, event.phase)) return state;
  const tracks = (state.phases[event.phase] ?? []).map((track) =>
    track.closedAt === undefined ? { ...track, closedAt: event.occurredAt } : track,
  );
  return withTracks(state, event.phase, tracks);
}
