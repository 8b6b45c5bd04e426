import type { CaseState } from '../case/case.ts';
import { type Asked, openProposals } from '../case/identification/proposals.ts';
import type { SectionName } from '../case/sections.ts';
import type { HandoverState } from '../handover/handover.ts';
import { isMissionOfHers } from '../handover/sides.ts';
import type { Actor, Role } from './actor.ts';

type Sight = Readonly<Partial<Record<Role, readonly SectionName[]>>>;

/** Sections a role may read of an arrival of its own centre (Standards 6.3(e): who needs them for the role). */
const ofArrivals: Sight = {
  intake: ['identity', 'needs'],
  'shift-lead': ['identity', 'needs'],
};

/** Sections a role may read of a case. Medical and hiv open at the health desk only. */
const ofCases: Sight = {
  'case-worker': ['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel'],
  supervisor: ['identity', 'whereabouts', 'family', 'needs', 'legal', 'travel'],
  'central-unit': ['identity', 'whereabouts', 'family', 'needs', 'legal', 'travel'],
};

/** Intake's sight ends with the batch; the shift lead's with the centre. */
export function sectionsOfArrival(actor: Actor, centre: string, batchOpen: boolean): readonly SectionName[] {
  if (actor.organisation !== centre) return [];
  return actor.role === 'intake' && !batchOpen ? [] : (ofArrivals[actor.role] ?? []);
}

/** What a role reads of a case it holds. @internal for tests */
export function sectionsOfCase(actor: Actor): readonly SectionName[] {
  return ofCases[actor.role] ?? [];
}

/** Relation `own-centre`: a batch is known to its centre's people only. */
export function mayKnowBatch(actor: Actor, centre: string): boolean {
  return actor.organisation === centre;
}

type KnownCase = Pick<CaseState, 'organisation' | 'assigned' | 'handover'> &
  Partial<Pick<CaseState, 'proposals' | 'releases' | 'approvals' | 'corrections'>>;

/** Relation `assigned`, `own-organisation`, a handover of the case for the central unit, or a proposal that waits for a second person. */
export function mayKnowCase(actor: Actor, state: KnownCase): boolean {
  return holdsCase(actor, state) || waitsForHer(actor, state);
}

/** What she may open of a case she knows: nothing of it where only a proposal waits for her. */
export function sightOfCase(actor: Actor, state: KnownCase): readonly SectionName[] {
  return holdsCase(actor, state) ? sectionsOfCase(actor) : [];
}

function waitsForHer(actor: Actor, { proposals = [], releases = [], approvals = [], corrections = [] }: KnownCase) {
  return openProposals({ proposals, releases, approvals, corrections }).some((one) => isAskedOf(actor, one));
}

/** Relation `asked`: a proposal waits for a second approver, or a supervisor, who did not make it and whose organisation may answer. */
export function isAskedOf(actor: Actor, { by, notOf }: Asked): boolean {
  if (actor.role !== 'second-approver' && actor.role !== 'supervisor') return false;
  return by !== actor.id && !notOf.includes(actor.organisation);
}

function holdsCase(actor: Actor, state: KnownCase): boolean {
  if (actor.role === 'case-worker') return state.assigned.includes(actor.id);
  if (actor.role === 'supervisor') return state.organisation === actor.organisation;
  if (actor.role !== 'central-unit') return false;
  return state.organisation === actor.organisation || state.handover !== undefined;
}

type Known = Pick<HandoverState, 'country' | 'direction' | 'quiet' | 'citizenship' | 'disclosures'>;

/** Relation `addressed`: a handover is known to both its sides' desks; to a mission only where it is of the person's country and told. */
export function mayKnowHandover(actor: Actor, state: Known): boolean {
  switch (actor.desk) {
    case 'casework':
      return actor.role !== 'second-approver';
    case 'transit':
      return state.direction === 'inbound';
    case 'mission':
      return !state.quiet && isMissionOfHers(state, actor);
    case 'embassy':
    case 'counterpart':
      return (
        state.country === actor.country && (actor.desk === 'counterpart' || !state.quiet) && isAddressed(actor, state)
      );
    case 'health':
    case 'partner':
    case 'border':
    case 'task-force':
    case 'oversight':
    case 'office':
    case 'own-record':
      return false;
  }
}

function isAddressed(actor: Actor, state: Known): boolean {
  return (
    state.direction === 'inbound' || Object.hasOwn(state.disclosures, `${actor.desk}-${actor.country.toLowerCase()}`)
  );
}
