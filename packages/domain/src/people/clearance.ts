import { type SectionName, sectionNames } from '../case/sections.ts';
import { type Actor, kindOf, type Role, type RoleKind } from './actor.ts';

/** What ties somebody to a case. Whoever is `third-party` does not learn that it is there. */
export type Relation =
  | 'assigned'
  | 'broken-glass'
  | 'own-organisation'
  | 'own-centre'
  | 'corridor'
  | 'addressed'
  | 'asked'
  | 'herself'
  | 'third-party';

/** R reads, W writes, C reads what was copied to the caller’s party under a live consent or a recorded exception. */
type Cell = '-' | 'R' | 'W' | 'RW' | 'C' | 'CW';

/** No relation to any case, and no cell: who reads figures, papers of offices and seats stands in `office-readings.ts`. */
const nothing = ['', '- - - - - - - - -'] as const;

/**
 * THE table of who may see what: role, what relation opens it, and the nine sections (Standards 6.3(e): "only ... authorised
 * personnel who require the information to carry out their roles"). Medical and hiv open at the health desk alone.
 */
const table: Readonly<Record<RoleKind, readonly [relations: string, cells: string]>> = {
  //                  relation                                identity whereabouts family needs medical hiv testimony legal travel
  intake: ['own-centre', 'RW RW W RW - - - - R'],
  'shift-lead': ['own-centre', 'RW RW R RW - - - - RW'],
  'case-worker': ['assigned broken-glass', 'RW RW RW RW C - RW RW RW'],
  'health-worker': ['assigned', 'R - - R RW CW - - -'],
  supervisor: ['own-organisation', 'R R R R - - R R R'],
  'central-unit': ['assigned corridor', 'R R R R - - - R RW'],
  embassy: ['addressed', 'C C - C - - - - CW'],
  counterpart: ['addressed', 'CW CW CW CW CW CW CW CW CW'],
  'consul-kh': ['addressed', 'C - - C - - - - CW'],
  'border-police': ['addressed', 'C - - - - - - - C'],
  provider: ['addressed', 'C C C CW C C C C -'],
  'second-approver': ['asked', '- - - - - - - - -'],
  'task-force': nothing,
  overseer: nothing,
  auditor: nothing,
  'directory-keeper': nothing,
  administrator: nothing,
  person: ['herself', 'R R R R R R R R R'],
};

/** What an arrival of the own centre opens is read in the same rows; `own-centre` is asked where the batch is known. */
function cellOf(role: Role, section: SectionName): Cell {
  return (table[kindOf(role)][1].split(' ')[sectionNames.indexOf(section)] ?? '-') as Cell;
}

function opens(role: Role, relation: Relation): boolean {
  return table[kindOf(role)][0].split(' ').includes(relation);
}

function sections(role: Role, may: (cell: Cell) => boolean): readonly SectionName[] {
  return sectionNames.filter((section) => may(cellOf(role, section)));
}

/** What a caller reads of a thing that they stand in this relation to; a supervisor only with a reason of the closed list. */
export function readable({ role }: Pick<Actor, 'role'>, relation: Relation, reason?: string): readonly SectionName[] {
  if (!opens(role, relation) || (role === 'supervisor' && reason === undefined)) return [];
  return sections(role, (cell) => cell === 'R' || cell === 'RW');
}

/** What a caller writes into a thing that they stand in this relation to: broken glass lets them read, never write. */
export function writable({ role }: Pick<Actor, 'role'>, relation: Relation): readonly SectionName[] {
  if (!opens(role, relation) || relation === 'broken-glass') return [];
  return sections(role, (cell) => cell.endsWith('W'));
}

/** Of a section, the fields that a role writes where it is not the whole: a provider says which services it gave. */
const fields: Readonly<Partial<Record<Role, Readonly<Partial<Record<SectionName, readonly string[]>>>>>> = {
  provider: { needs: ['services'] },
};

/** Whether somebody who was given a copy may send back what these sections hold. */
export function mayAnswer(actor: Pick<Actor, 'role'>, said: Readonly<Record<string, object | undefined>>): boolean {
  const pen = writable(actor, 'addressed');
  return Object.entries(said).every(([name, content = {}]) => {
    const section = pen.find((one) => one === name);
    if (section === undefined) return false;
    const only = fields[actor.role]?.[section];
    return Object.keys(content).every((field) => only?.includes(field) ?? true);
  });
}

/** What may be copied to a role at all; the person’s consent and the use narrow it further. */
export function copyable(role: Role): readonly SectionName[] {
  return sections(role, (cell) => cell.startsWith('C'));
}

/** Intake's sight ends with the batch; the shift lead's with the centre. */
export function sectionsOfArrival(actor: Actor, centre: string, batchOpen: boolean): readonly SectionName[] {
  if (actor.organisation !== centre) return [];
  return actor.role === 'intake' && !batchOpen ? [] : readable(actor, 'own-centre');
}

/** Relation `own-centre`: a batch is known to its centre's people only. */
export function mayKnowBatch(actor: Actor, centre: string): boolean {
  return actor.organisation === centre;
}

/** Acts on a case that take two people, and who the second one has to be. */
export const secondPerson = {
  'child-to-family': 'another-person',
  'not-a-victim': 'of-another-organisation',
  'share-without-consent': 'of-another-organisation',
  'reveal-whereabouts': 'of-another-organisation',
  'erase-a-case': 'of-another-organisation',
  'export-cases': 'of-another-organisation',
  'one-person': 'another-person',
  'two-people': 'another-person',
} as const;
