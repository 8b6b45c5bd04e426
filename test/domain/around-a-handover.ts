import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { awaitsOf, nextFor } from '../../packages/domain/src/handover/offered.ts';
import { holderOf } from '../../packages/domain/src/handover/one-time-link.ts';
import { whatStandsIn } from '../../packages/domain/src/handover/what-stands.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { mayKnowHandover } from '../../packages/domain/src/people/relations.ts';
import { now, people } from './made.ts';

/** Everybody who may sit somewhere around a handover, a second unit of Cambodia, and somebody lent from the other side. */
export function castOf(state: HandoverState): readonly Actor[] {
  const unit = people['central-unit'];
  const lent = { ...unit, id: 'lent', organisation: 'unit-v' };
  const link = { ...holderOf(state), organisation: state.link?.organisation ?? state.mission?.organisation ?? '' };
  return [
    ...Object.values(people).filter(({ desk }) => desk !== 'border'),
    { ...unit, id: 'second', organisation: 'another-unit' },
    lent,
    link,
  ];
}

const knows = (actor: Actor, state: HandoverState) => actor.desk === 'border' || mayKnowHandover(actor, state);
/** What is offered to somebody who knows of a handover. */
export const nextOf = (state: HandoverState, actor: Actor) =>
  knows(actor, state) ? nextFor(whatStandsIn(state), actor, now) : [];
export const waitsFor = (state: HandoverState) =>
  awaitsOf({ standing: whatStandsIn(state), told: Object.keys(state.disclosures) }, now);
