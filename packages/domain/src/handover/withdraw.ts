import { type Act, type Decision, decided } from '../command.ts';
import { type HandoverEvent, type HandoverState, isEnded } from './handover.ts';
import { stampOf } from './stamp.ts';

/**
 * Whether a handover ends when the person takes back what these copies of it rested on: one that took place is never
 * undone.
 */
export function mayBeWithdrawn(
  state: Pick<HandoverState, 'status' | 'mission'>,
  gone: readonly { readonly desk: string }[],
): boolean {
  // What one reads by a link closes alone, as long as the journey rests on the sheets of both sides' desks.
  const restedOn = state.mission !== undefined || gone.some(({ desk }) => desk !== 'border');
  return restedOn && mayBeStopped(state);
}

/** Whether it is still to come, or under way: one that took place is never undone. */
export function mayBeStopped(state: Pick<HandoverState, 'status'>): boolean {
  return !isEnded(state) && state.status !== 'handed-over';
}

/**
 * The person has taken back what a desk was told on: the handover ends, whatever stands on its checklist. The event
 * says no more than that.
 */
export function withdrawHandover(state: HandoverState, act: Act): Decision<HandoverEvent> {
  // Told at once, whenever the person said it: a withdrawal that was written down late is news all the same.
  const { lateReason: _, ...now } = act;
  return decided({ type: 'HandoverWithdrawn', ...stampOf(state, now) });
}
