import type { CaseState } from '../case/case.ts';
import type { SectionName } from '../case/sections.ts';
import type { AgreeingToHiv } from '../consent/hiv.ts';
import { isHealthSection } from '../health/health-section.ts';
import type { Actor } from './actor.ts';
import { copyable } from './clearance.ts';
import { type KnownCase, relationTo, sightOfCase, sightOfHealth } from './relations.ts';

/** The living copy of a section that somebody assigned to the case holds at their own desk. */
export function copyHeld(actor: Actor, state: KnownCase & Pick<CaseState, 'copies'>, section: SectionName) {
  if (relationTo(actor, state) !== 'assigned' || !copyable(actor.role).includes(section)) return undefined;
  const { desk, organisation } = actor;
  return state.copies.find(
    (one) =>
      one.status === 'alive' &&
      one.desk === desk &&
      one.organisation === organisation &&
      one.sections.includes(section),
  );
}

/** What a caller may have copied for others: what they open themselves, at health of its own part alone. */
export function sightToCopy(actor: Actor, state: KnownCase & AgreeingToHiv, at: string): readonly SectionName[] {
  return actor.role === 'health-worker'
    ? sightOfHealth(actor, state, at).filter(isHealthSection)
    : sightOfCase(actor, state);
}
