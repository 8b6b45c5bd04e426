import type { Actor } from '../people/actor.ts';
import { countryOf, type HandoverState, type Side } from './handover.ts';
import type { ChecklistItem } from './templates/template.ts';

/** The side an actor stands on: that of her country. */
export function sideOf(state: Pick<HandoverState, 'country' | 'direction'>, actor: Actor): Side {
  return actor.country === countryOf(state, 'S') ? 'S' : 'V';
}

// Item C06 may end as undetermined: until then the country she is going to is the one that is asked.
function askedFor(state: Pick<HandoverState, 'country' | 'direction' | 'citizenship'>): string {
  const open = state.citizenship === 'unknown' || state.citizenship === 'stateless';
  return open ? countryOf(state, 'V') : state.citizenship;
}

/** The mission of the person's own country: its embassy in Phnom Penh, or Cambodia's mission abroad. */
export function isMissionOfHers(
  state: Pick<HandoverState, 'country' | 'direction' | 'citizenship'>,
  actor: Actor,
): boolean {
  if (actor.desk === 'mission') return askedFor(state) === 'KH';
  return actor.desk === 'embassy' && actor.country === askedFor(state);
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

type Speaking = Pick<HandoverState, 'country' | 'direction' | 'mode'>;

const speakers: Readonly<
  Record<'inbound' | 'outbound', Readonly<Record<Side, (state: Speaking, actor: Actor) => boolean>>>
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

/**
 * Whether an actor may confirm for a side (desks plan, section 8). The same by corridor, with the source of each entry, is data:
 * `corridors.sides` of cdk.json. Nothing reads that data yet: both foreign desks stand here for every corridor, and the first
 * confirmation of a side binds it.
 */
export function speaksFor(state: Speaking, one: Side, actor: Actor): boolean {
  return actor.country === countryOf(state, one) && speakers[state.direction][one](state, actor);
}
