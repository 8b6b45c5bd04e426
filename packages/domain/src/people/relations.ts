import type { CaseState } from '../case/case.ts';
import type { ReceivedLine } from '../case/disclosures/received-line.ts';
import { type Asked, nothingAsked, openProposals, type Proposed } from '../case/identification/proposals.ts';
import type { SectionName } from '../case/sections.ts';
import { type AgreeingToHiv, agreesToHiv } from '../consent/hiv.ts';
import type { HandoverState } from '../handover/handover.ts';
import { isMissionOfOwnCountry } from '../handover/sides.ts';
import type { Actor, Desk, Role } from './actor.ts';
import { copyable, type Relation, readable, writable } from './clearance.ts';
import { isInTheCorridor } from './corridor.ts';
import { type Broken, emergencyOf, opensFor, saysDanger } from './emergency.ts';

export type KnownCase = Pick<CaseState, 'organisation' | 'assigned' | 'handover'> &
  Partial<Proposed & Pick<CaseState, 'erased' | 'healthWorker' | 'returnEnded'>> & {
    readonly glass?: readonly Broken[] | undefined;
  };

/** The relation of somebody to a case; `at` the moment of a reading, at which a broken glass may still be open. */
export function relationTo(actor: Actor, state: KnownCase, at?: string): Relation {
  if (state.erased !== undefined) return 'third-party';
  switch (actor.role) {
    case 'health-worker':
      return state.healthWorker?.worker === actor.id ? 'assigned' : 'third-party';
    case 'case-worker':
      if (state.assigned.includes(actor.id)) return 'assigned';
      return emergencyOf(actor, state, at) === undefined ? 'third-party' : 'broken-glass';
    case 'supervisor':
      if (state.organisation === actor.organisation) return 'own-organisation';
      return waitsFor(actor, state) ? 'asked' : 'third-party';
    case 'central-unit':
      return relationOfTheUnit(actor, state, at);
    case 'second-approver':
      return waitsFor(actor, state) ? 'asked' : 'third-party';
    default:
      return 'third-party';
  }
}

/** A file the caller works on, or with a handover of their corridor; of its other files the unit knows only that they exist. */
function relationOfTheUnit({ id, organisation }: Actor, state: KnownCase, at: string | undefined): Relation {
  if (state.assigned.includes(id)) return 'assigned';
  if (isInTheCorridor(state, at)) return 'corridor';
  return state.organisation === organisation ? 'own-organisation' : 'third-party';
}

/** Whether somebody may know that a case is there. */
export function mayKnowCase(actor: Actor, state: KnownCase, at?: string): boolean {
  return relationTo(actor, state, at) !== 'third-party';
}

/** Whether somebody reads files of other organisations than their own: the central unit does, those of its corridors. */
export function findsAcross({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'central-unit';
}

const managers: readonly Role[] = ['supervisor', 'central-unit'];

/** Who reads who did and saw what of a case: those who answer for the work on it, not whoever is asked about one act. */
export function mayReadTrail(actor: Actor, state: KnownCase): boolean {
  return managers.includes(actor.role) && !['third-party', 'asked'].includes(relationTo(actor, state));
}

/** What waits for this second person's answer in a case, the earliest first. */
export function asksOf(actor: Actor, state: Proposed): readonly Asked[] {
  return openProposals(state).filter((one) => isAskedOf(actor, one));
}

/**
 * What the caller may open of a case: nothing of it where only a proposal waits for them, as a supervisor nothing
 * without a reason, and in an emergency what its ground needs.
 */
export function sightOfCase(actor: Actor, state: KnownCase, at?: string, reason?: string): readonly SectionName[] {
  const relation = relationTo(actor, state, at);
  const may = readable(actor, relation, reason);
  return relation === 'broken-glass' ? may.filter((section) => opensFor(emergencyOf(actor, state, at), section)) : may;
}

/**
 * Whether the caller may do this to a case, with words for this section where it has any: W of the table. Only breaking
 * the glass needs no relation, and its reason no pen; whoever is asked about one act answers that and does nothing
 * else, and an emergency gives no other pen than to say that there is one.
 */
export function mayAct(operation: string, actor: Actor, state: KnownCase, words?: SectionName, at?: string): boolean {
  if (operation === 'grantBreakGlass') return actor.role === 'case-worker' && state.erased === undefined;
  const relation = relationTo(actor, state, saysDanger(operation, actor) ? at : undefined);
  if (relation === 'asked') return operation === 'approve';
  return relation !== 'third-party' && (words === undefined || writable(actor, relation).includes(words));
}

/**
 * What the health worker opens of a case: what would be copied to them, HIV only while the person’s own consent to that
 * alone lives (Standards 11(7)).
 */
export function sightOfHealth(actor: Actor, state: KnownCase & AgreeingToHiv, at: string): readonly SectionName[] {
  if (relationTo(actor, state, at) !== 'assigned') return [];
  const copied = agreesToHiv(state, at) ? copyable(actor.role) : [];
  return [...sightOfCase(actor, state, at), ...copied];
}

/** What the caller may write into a case. */
export function penOfCase(actor: Actor, state: KnownCase): readonly SectionName[] {
  return writable(actor, relationTo(actor, state));
}

function waitsFor(actor: Actor, state: KnownCase): boolean {
  return asksOf(actor, { ...nothingAsked, ...state }).length > 0;
}

/** Relation `asked`, at the desk of the proposal alone: a proposal waits for a second approver, or a supervisor, who did not make it and whose organisation may answer. */
export function isAskedOf(actor: Actor, { by, notOf }: Pick<Asked, 'by' | 'notOf'>): boolean {
  if (actor.role !== 'second-approver' && actor.role !== 'supervisor') return false;
  if (actor.desk !== 'casework') return false;
  return by !== actor.id && !notOf.includes(actor.organisation);
}

type Known = Pick<HandoverState, 'country' | 'direction' | 'quiet' | 'citizenship' | 'disclosures'> & {
  readonly breaches?: readonly unknown[] | undefined;
  readonly unanswered?: number | undefined;
};

/**
 * Relation `addressed`: a handover is known to both its sides' desks; to a mission only where it is of the person's country and told,
 * or where it offered the handover itself (desks plan, section 8); to a supervisor in Cambodia once it broke something. The record stays known to both once the handover is over; its sheet does not.
 */
export function mayKnowHandover(actor: Actor, state: Known): boolean {
  switch (actor.desk) {
    case 'casework':
      return actor.role === 'supervisor' ? hasBroken(state) : actor.role !== 'second-approver';
    case 'transit':
      return state.direction === 'inbound';
    case 'mission':
      return !state.quiet && isMissionOfOwnCountry(state, actor);
    case 'embassy':
      return state.country === actor.country && !state.quiet && hasASheet(actor, state) && isItsOwn(actor, state);
    case 'counterpart':
      return state.country === actor.country && (state.direction === 'inbound' || hasASheet(actor, state));
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

/** A supervisor knows of a handover by what it broke, answered or not: by its line, what nobody has answered. */
function hasBroken({ breaches = [], unanswered = 0 }: Known): boolean {
  return breaches.length + unanswered > 0;
}

function hasASheet({ desk, country }: Actor, { disclosures }: Known): boolean {
  return Object.hasOwn(disclosures, `${desk}-${country.toLowerCase()}`);
}

// Towards Cambodia an embassy has the sheet that it wrote itself; from Cambodia it hears of its own nationals.
function isItsOwn(actor: Actor, state: Known): boolean {
  return state.direction === 'inbound' || isMissionOfOwnCountry(state, actor);
}

type Copied = Pick<ReceivedLine, 'organisation' | 'status' | 'from' | 'until' | 'handover'>;

/**
 * Relation `addressed`: a living copy names the caller’s organisation, on one of its days; a handover's sheet may name
 * none: it is its desk's.
 */
export function mayReadCopy(
  { organisation, role }: Pick<Actor, 'organisation' | 'role'>,
  line: Copied | undefined,
  today: string,
): boolean {
  // Intake's sight ends with the batch: of a case the centre's shift leads read.
  if (line === undefined || role === 'intake') return false;
  const { from = today, until = today } = line;
  return isNamed(organisation, line) && line.status === 'alive' && from <= today && today <= until;
}

function isNamed(organisation: string, line: Copied): boolean {
  const forTheDesk = line.organisation === undefined && line.handover !== undefined;
  return forTheDesk || line.organisation === organisation;
}

const missions: readonly Desk[] = ['embassy', 'mission'];

/** Whether a recipient's desk is there for the person: a mission hears of its own nationals only, casework has the file. */
export function isThereFor(
  { citizenship, organisation }: Pick<CaseState, 'citizenship' | 'organisation'>,
  to: Pick<Actor, 'desk' | 'country' | 'organisation'>,
): boolean {
  if (to.desk === 'casework') return to.organisation === organisation;
  return !missions.includes(to.desk) || citizenship === to.country;
}
