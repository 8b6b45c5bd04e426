import type { HandoverState } from '@homeward/domain/handover/handover';
import { awaitsOf, nextFor } from '@homeward/domain/handover/offered';
import { type HandoverStanding, whatStandsIn } from '@homeward/domain/handover/what-stands';
import type { Actor } from '@homeward/domain/people/actor';

/** The acts that are offered to whoever reads, and whom the handover waits for. */
export function turnOf(standing: HandoverStanding, told: readonly string[], actor: Actor, at: string) {
  return { next: [...nextFor(standing, actor, at)], awaits: [...awaitsOf({ standing, told }, at)] };
}

/** The same of a handover that was read whole. */
export function turnIn(state: HandoverState, actor: Actor, at: string) {
  return turnOf(whatStandsIn(state), Object.keys(state.disclosures), actor, at);
}
