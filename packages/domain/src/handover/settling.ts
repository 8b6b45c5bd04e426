import type { Actor } from '../people/actor.ts';
import type { HandoverState } from './handover.ts';
import { otherSide } from './side.ts';
import { sideOf } from './sides.ts';

/**
 * Whether the other side's unit has said the same: another person of another organisation, whatever seats one person
 * has. Where the other side has no desk, the unit that writes for it answers what the sender disputes.
 */
export function isAgreed(state: HandoverState, outcome: string, by: Actor): boolean {
  const { settling: first, mission, stopped } = state;
  // The sender says what is wrong, and the unit that writes for the absent side answers.
  if (mission !== undefined) return stopped?.by === 'S' && sideOf(state, by) === 'V';
  if (first === undefined || first.side !== otherSide(sideOf(state, by))) return false;
  return first.outcome === outcome && first.by !== by.id && first.organisation !== by.organisation;
}
