import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../packages/domain/src/people/actor.ts';
import type { Relation } from '../../packages/domain/src/people/clearance.ts';
import * as clearance from '../../packages/domain/src/people/clearance.ts';
import { people } from './made.ts';

/** Typed by hand from the specification, in its own order and letters; what is not a letter of a reading, a writing or a copy is `-`. */
const table: Readonly<Record<Role, readonly [relation: Relation | '', cells: string]>> = {
  //                         identity whereabouts family needs medical hiv testimony legal travel
  intake: ['own-centre', 'RW RW W RW - - - - R'],
  'shift-lead': ['own-centre', 'RW RW R RW - - - - RW'],
  'case-worker': ['assigned', 'RW RW RW RW C - RW RW RW'],
  'health-worker': ['assigned', 'R - - R RW W,C - - -'],
  supervisor: ['own-organisation', 'R R R R - - R R R'],
  'central-unit': ['corridor', 'R R R R - - - R RW'],
  'embassy-th': ['addressed', 'C C - C - - - - C,W'],
  'embassy-vn': ['addressed', 'C C - C - - - - C,W'],
  'embassy-my': ['addressed', 'C C - C - - - - C,W'],
  'counterpart-th': ['addressed', 'C,W C,W C,W C,W C,W C,W C,W C,W C,W'],
  'counterpart-vn': ['addressed', 'C,W C,W C,W C,W C,W C,W C,W C,W C,W'],
  'counterpart-my': ['addressed', 'C,W C,W C,W C,W C,W C,W C,W C,W C,W'],
  'consul-kh': ['addressed', 'C - - C - - - - C,W'],
  'border-police': ['addressed', 'C - - - - - - - C'],
  provider: ['addressed', 'C C C C,W C C C C -'],
  'second-approver': ['asked', '- - - - - - - - -'],
  'task-force': ['', '- - - - - - - - -'],
  overseer: ['', '- - - - - - - - -'],
  auditor: ['', '- - - - - - - - -'],
  'directory-keeper': ['', '- - - - - - - - -'],
  administrator: ['', '- - - - - - - - -'],
  person: ['herself', 'R R R R R R R R R'],
};
const names = 'identity whereabouts family needs medical hiv testimony legal travel'.split(' ');
const withLetter = (role: Role, letter: string) =>
  names.filter((_, index) => (table[role][1].split(' ')[index] ?? '').includes(letter));
const everyRelation: readonly Relation[] = [
  'assigned',
  'broken-glass',
  'own-organisation',
  'own-centre',
  'corridor',
  'addressed',
  'asked',
  'herself',
  'third-party',
];
/** Beside the one of the table: a file that somebody of the central unit works on themselves, and a case worker behind broken glass, who reads and never writes. */
const also: Readonly<Record<string, string>> = {
  'central-unit assigned': 'RW',
  'case-worker broken-glass': 'R',
};
const centre = people.intake.organisation;

describe.each(roles)('%s', (role) => {
  const actor = people[role];
  const here = { ...actor, organisation: centre };

  test('[ASVS-8.2.2] Standards 6.3(e): reads and writes what the table says where the person stands in its relation, and nothing elsewhere', () => {
    for (const relation of everyRelation) {
      const more = also[`${role} ${relation}`] ?? '';
      const inRelation = table[role][0] === relation;
      const reads = inRelation || more.includes('R') ? withLetter(role, 'R') : [];
      const writes = inRelation || more.includes('W') ? withLetter(role, 'W') : [];
      expect(clearance.readable(actor, relation, 'supervision'), relation).toEqual(reads);
      expect(clearance.writable(actor, relation), relation).toEqual(writes);
    }
  });

  test('[ASVS-8.2.3] is copied only the sections that the table gives as copies', () => {
    expect(clearance.copyable(role)).toEqual(withLetter(role, 'C'));
  });

  test('opens of an arrival of the person’s own centre what the table says; elsewhere nothing, and intake nothing once the batch is closed', () => {
    const read = table[role][0] === 'own-centre' ? withLetter(role, 'R') : [];
    expect(clearance.sectionsOfArrival(here, centre, true)).toEqual(read);
    expect(clearance.sectionsOfArrival({ ...actor, organisation: 'another' }, centre, true)).toEqual([]);
    expect(clearance.sectionsOfArrival(here, centre, false)).toEqual(role === 'intake' ? [] : read);
  });
});
