import { describe, expect, test } from 'vitest';
import type { AgeClass } from '../../../packages/domain/src/case/clear.ts';
import type { HandoverSheet } from '../../../packages/domain/src/case/sections.ts';
import { ageOverSheet, heldTogether } from '../../../packages/domain/src/handover/sheet-facts.ts';
import { sheetDoesNotContradict } from '../../../packages/domain/src/rules/sheet-does-not-contradict.ts';

const at = '2026-03-02T03:00:00.000Z';
const against = (more: Partial<HandoverSheet>, age: AgeClass = 'adult') =>
  sheetDoesNotContradict.breaches(heldTogether({ name: { latin: 'Invented Person' }, ...more }, age, at));

describe('sheet-does-not-contradict', () => {
  test('Standards 6.11(e) refuses: an adult born in 2015, and whoever cannot have been eighteen yet', () => {
    expect(against({ birthYear: '2015' })).toEqual(['adult-born-a-child']);
    expect(against({ birthYear: '2009' })).toEqual(['adult-born-a-child']);
  });

  test('Standards 7.1(d) refuses: a child over the birth year of an adult', () => {
    expect(against({ birthYear: '1980' }, 'child')).toEqual(['child-born-an-adult']);
    expect(against({ birthYear: '2007' }, 'presumed-child')).toEqual(['child-born-an-adult']);
  });

  test('Standards 6.11(e) refuses: a year to come, and what is said and unknown at once', () => {
    expect(against({ birthYear: '2027' }, 'child')).toEqual(['born-in-the-future']);
    expect(against({ document: 'X 0000', unknown: { document: 'taken-or-lost' } })).toEqual([
      'said-and-unknown:document',
    ]);
  });

  test('Standards 6.11(e) allows: the year in which somebody comes of age, and no year: in doubt a child', () => {
    expect(against({ birthYear: '2008' })).toEqual([]);
    expect(against({ birthYear: '2008' }, 'child')).toEqual([]);
    expect(against({ birthYear: '2015' }, 'presumed-child')).toEqual([]);
    for (const age of ['adult', 'child', 'presumed-child'] as const) expect(against({}, age)).toEqual([]);
  });

  test('Standards 6.11(e): whose year of birth is unknown is no adult on a word alone', () => {
    const name = { latin: 'Invented Person' };
    expect(ageOverSheet('adult', { name, unknown: { birthYear: 'person-does-not-know' } })).toBe('presumed-child');
    expect(ageOverSheet('adult', { name, birthYear: '1999' })).toBe('adult');
    expect(ageOverSheet('child', { name })).toBe('child');
  });
});
