import type { HandoverEvent, HandoverState } from './handover.ts';

/** Of an event that is told late: what fell due before the platform heard of it reminds nobody. */
export function heard(state: HandoverState, { heardAt }: HandoverEvent): HandoverState {
  return heardAt === undefined ? state : { ...state, heardAt };
}

/** What a record broke stands in the handover from then on. */
export function withBreach(state: HandoverState, event: HandoverEvent): HandoverState {
  const broke = 'broke' in event ? event.broke : undefined;
  if (broke === undefined) return state;
  const { type: act, occurredAt: at, heardAt, by, organisation } = event;
  const kept = { act, at, ...(heardAt === undefined ? {} : { heardAt }), by, organisation, broke };
  return { ...state, breaches: [...(state.breaches ?? []), kept] };
}

type Answered = Extract<HandoverEvent, { type: 'HandoverBreachAnswered' }>;

/** Somebody answered for one of them; what it broke stays beside it. */
export function breachAnswered(state: HandoverState, event: Answered): HandoverState {
  const { breach, answer, by, organisation, occurredAt: at } = event;
  const answered = { by, organisation, at, answer };
  const breaches = (state.breaches ?? []).map((one, place) => (place === breach ? { ...one, answered } : one));
  return { ...state, breaches };
}
