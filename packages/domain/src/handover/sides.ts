import type { Actor } from '../people/actor.ts';
import { countryOf, type HandoverState, type Side } from './handover.ts';
import type { ChecklistItem } from './templates/template.ts';

/** The side an actor stands on: that of her country. */
export function sideOf(state: HandoverState, actor: Actor): Side {
  return actor.country === countryOf(state, 'S') ? 'S' : 'V';
}

/** The mission of the person's own country: its embassy in Phnom Penh, or Cambodia's mission abroad. */
export function isMissionOfHers(state: HandoverState, actor: Actor): boolean {
  if (actor.desk === 'mission') return state.citizenship === 'KH';
  return actor.desk === 'embassy' && actor.country === state.citizenship;
}

/** As which side an actor answers an item, if she may: `E` for the mission of the person's country. */
export function answersAs(state: HandoverState, item: ChecklistItem, actor: Actor): Side | 'E' | undefined {
  const own = sideOf(state, actor);
  if (item.side === 'E') return isMissionOfHers(state, actor) ? 'E' : undefined;
  if (item.side === 'E/S' && isMissionOfHers(state, actor)) return 'E';
  if (item.side === 'E/S') return own === 'S' ? 'S' : undefined;
  if (actor.desk === 'mission') return undefined;
  if (item.side === 'B' || item.side === 'none') return own;
  return item.side === own ? own : undefined;
}

// Who speaks for a side at the gate (desks plan, section 8): which corridors have an account of the counterpart unit is data of the
// directory; both foreign desks stand here, and the first confirmation of a side binds it.
const speakers: Readonly<
  Record<'inbound' | 'outbound', Readonly<Record<Side, (state: HandoverState, actor: Actor) => boolean>>>
> = {
  outbound: {
    S: (_, actor) => actor.desk === 'casework' && (actor.role === 'case-worker' || actor.role === 'central-unit'),
    V: (_, actor) => actor.desk === 'counterpart' || actor.desk === 'embassy',
  },
  inbound: {
    S: (_, actor) => actor.desk === 'counterpart' || actor.desk === 'embassy',
    V: (state, actor) => (state.mode === 'air' ? actor.role === 'central-unit' : actor.role === 'shift-lead'),
  },
};

/** Whether an actor may confirm, refuse or record the arrival for a side. */
export function speaksFor(state: HandoverState, one: Side, actor: Actor): boolean {
  return actor.country === countryOf(state, one) && speakers[state.direction][one](state, actor);
}
