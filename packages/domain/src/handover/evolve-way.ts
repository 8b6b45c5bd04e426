import type { HandoverEvent, HandoverState } from './handover.ts';

type EventOf<T extends HandoverEvent['type']> = Extract<HandoverEvent, { type: T }>;

/** Where and when the person goes. From now on the other side does not know of it, and is told anew. */
function wayOf({ date, gate, mode, session, occurredAt }: EventOf<'HandoverScheduled' | 'HandoverRerouted'>) {
  return { date, gate, mode, ...(session === undefined ? {} : { session }), plannedAt: occurredAt, before: {} };
}

/** A day, a gate and a way, said by both sides. */
export function scheduled(state: HandoverState, event: EventOf<'HandoverScheduled'>): HandoverState {
  const { stopped: _, departedAt: _gone, session: _before, hurry: _hurried, ...rest } = state;
  const { hurry } = event;
  const disclosures = { ...state.disclosures, ...event.disclosures };
  const plan = { ...wayOf(event), gateVerified: event.gateVerified, ...(hurry === undefined ? {} : { hurry }) };
  return { ...rest, status: 'scheduled', ...plan, ticks: ticksFor(event.mode, state), disclosures };
}

/** The centre that was to meet the person on the old way has no copy any more; perhaps another one has. Another day has no hurry yet. */
export function rerouted(state: HandoverState, event: EventOf<'HandoverRerouted'>): HandoverState {
  const { session: _before, hurry, ...others } = state;
  const rest = hurry === undefined || event.date !== state.date ? others : { ...others, hurry };
  const { transit: _centre, ...disclosures } = state.disclosures;
  const ticks = ticksFor(event.mode, state);
  return { ...rest, ...wayOf(event), ticks, gateVerified: true, disclosures: { ...disclosures, ...event.disclosures } };
}

/** Who was told of a road and found fit for it was not told of a flight: both are asked anew before the person leaves. */
function ticksFor(mode: HandoverState['mode'], { mode: before, ticks }: HandoverState): HandoverState['ticks'] {
  if (before === undefined || before === mode) return ticks;
  const { C12: _fit, C21: _told, ...ofAnyWay } = ticks;
  return ofAnyWay;
}

/** The person left, whether the other side was told or not. */
export function departed(state: HandoverState, event: EventOf<'Departed'>): HandoverState {
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
