import { type Act, type Decision, decided } from '../command.ts';
import { type HandoverEvent, type HandoverState, isEnded } from './handover.ts';
import { stampOf } from './stamp.ts';

/** Whether her taking back a consent still changes something: nobody undoes a handover that has taken place. */
export function mayBeWithdrawn(state: Pick<HandoverState, 'status'>): boolean {
  return !isEnded(state) && state.status !== 'handed-over';
}

/** The person has taken back what a desk was told on: the handover ends, whatever stands on its checklist. The event says no more than that. */
export function withdrawHandover(state: HandoverState, act: Act): Decision<HandoverEvent> {
  // Told at once, whenever she said it: a withdrawal that was written down late is news all the same.
  const { lateReason: _, ...now } = act;
  return decided({ type: 'HandoverWithdrawn', ...stampOf(state, now) });
}
