import type { HandoverEvent, HandoverState } from './handover.ts';

/** Of an event that is told late: what fell due before the platform heard of it reminds nobody. */
export function heard(state: HandoverState, { heardAt }: HandoverEvent): HandoverState {
  return heardAt === undefined ? state : { ...state, heardAt };
}

/** What a record broke stands in the handover from then on. */
export function withBreach(state: HandoverState, event: HandoverEvent): HandoverState {
  const broke = 'broke' in event ? event.broke : undefined;
  if (broke === undefined) return state;
  const { type: act, occurredAt: at, by, organisation } = event;
  return { ...state, breaches: [...(state.breaches ?? []), { act, at, by, organisation, broke }] };
}
