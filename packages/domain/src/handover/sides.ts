import type { Actor, Role } from '../people/actor.ts';
import { countryOf, type HandoverState } from './handover.ts';
import type { Side } from './side.ts';
import type { ChecklistItem } from './templates/template.ts';

type Placed = Pick<HandoverState, 'country' | 'direction'> & {
  readonly mission?: HandoverState['mission'] | undefined;
  readonly proposedBy?: HandoverState['proposedBy'] | undefined;
};

/**
 * A mission without an account speaks by its link, or a central unit writes down what it says. That unit is of another
 * organisation than the proposer.
 */
function speaksForTheAbsent(
  { mission, proposedBy }: Placed,
  { role, organisation }: Pick<Actor, 'role' | 'organisation'>,
): boolean {
  if (mission === undefined) return false;
  return (
    organisation === mission.organisation || (role === 'central-unit' && organisation !== proposedBy?.organisation)
  );
}

/** The side for which an actor speaks in its own name. Nobody else does so for a mission: that speaks by its link. */
export function ownWordOf(state: Placed, actor: Pick<Actor, 'country' | 'role' | 'organisation'>): Side {
  const { mission } = state;
  if (mission === undefined) return sideOf(state, actor);
  return actor.organisation === mission.organisation ? 'V' : 'S';
}

/**
 * The side an actor stands on: that of the actor's country; or the absent one's, for an actor who writes down what it
 * says.
 */
export function sideOf(state: Placed, actor: Pick<Actor, 'country' | 'role' | 'organisation'>): Side {
  if (speaksForTheAbsent(state, actor)) return 'V';
  return actor.country === countryOf(state, 'S') ? 'S' : 'V';
}

// Item C06 may end as undetermined: until then the country of destination is the one that is asked.
function askedFor(state: Pick<HandoverState, 'country' | 'direction' | 'citizenship'>): string {
  const open = state.citizenship === 'unknown' || state.citizenship === 'stateless';
  return open ? countryOf(state, 'V') : state.citizenship;
}

/** The mission of the person's own country: its embassy in Phnom Penh, or Cambodia's mission abroad. */
export function isMissionOfOwnCountry(
  state: Pick<HandoverState, 'country' | 'direction' | 'citizenship'>,
  actor: Pick<Actor, 'desk' | 'country'>,
): boolean {
  if (actor.desk === 'mission') return askedFor(state) === 'KH';
  return actor.desk === 'embassy' && actor.country === askedFor(state);
}

/** As which side an actor answers an item, if the actor may: `E` for the mission of the person's country. */
export function answersAs(
  state: Placed & Pick<HandoverState, 'citizenship'>,
  item: ChecklistItem,
  actor: Actor,
): Side | 'E' | undefined {
  const own = sideOf(state, actor);
  if (item.side === 'E' && state.mission !== undefined) return own === 'V' ? 'E' : undefined;
  if (item.side === 'E') return isMissionOfOwnCountry(state, actor) ? 'E' : undefined;
  if (item.side === 'E/S' && isMissionOfOwnCountry(state, actor)) return 'E';
  if (item.side === 'E/S') return own === 'S' ? 'S' : undefined;
  if (actor.desk === 'mission') return undefined;
  if (item.side === 'B' || item.side === 'none') return own;
  return item.side === own ? own : undefined;
}

type Speaking = Pick<HandoverState, 'country' | 'direction' | 'mode' | 'speakers'>;

function rolesOf({ speakers, mode }: Pick<Speaking, 'speakers' | 'mode'>, one: Side): readonly Role[] {
  const { land, air = land } = speakers[one];
  return mode === 'air' ? air : land;
}

/**
 * Whether an actor may confirm for a side (desks plan, section 8): by the settings its corridor had when it was
 * proposed.
 */
export function speaksFor(state: Speaking, one: Side, actor: Actor): boolean {
  return actor.country === countryOf(state, one) && rolesOf(state, one).includes(actor.role);
}
