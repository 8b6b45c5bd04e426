import { describe, expect, test } from 'vitest';
import { factsIn, requiredOf } from '../../../packages/domain/src/handover/sheet-facts.ts';
import { sheetSaysWhatIsRequired } from '../../../packages/domain/src/rules/sheet-says-what-is-required.ts';
import { corridorVersions } from '../../../packages/domain/src/settings/corridors/corridors.ts';

const whole = { name: { latin: 'Invented Person' }, birthYear: '1999', document: 'X 0000', place: 'An Giang' };

describe('sheet-says-what-is-required', () => {
  test('Policy VI.b allows: a sheet that says all of it, and one that says with a reason what nobody knows', () => {
    for (const sheet of [
      whole,
      { ...whole, name: { local: 'ឈ្មោះ' } },
      {
        name: {},
        unknown: {
          name: 'person-did-not-say',
          birthYear: 'never-registered',
          document: 'taken-or-lost',
          place: 'other',
        },
      },
    ] as const)
      expect(sheetSaysWhatIsRequired.breaches(requiredOf('KH-VN'), factsIn(sheet))).toEqual([]);
  });

  test.each([
    ['name', { ...whole, name: {} }],
    ['birthYear', { ...whole, birthYear: undefined }],
    ['document', { ...whole, document: undefined }],
    ['place', { ...whole, place: undefined }],
  ])('Policy VI.b refuses: nothing said of the %s', (fact, { birthYear, document, place, name }) => {
    const sheet = { name, ...(birthYear && { birthYear }), ...(document && { document }), ...(place && { place }) };
    expect(sheetSaysWhatIsRequired.breaches(requiredOf('KH-VN'), factsIn(sheet))).toEqual([`sheet-lacks:${fact}`]);
  });

  test('Standards 11(1): every corridor asks for the name, the year of birth and the papers, each with where that stands', () => {
    for (const [corridor, versions] of Object.entries(corridorVersions)) {
      const required = requiredOf(corridor as 'KH-VN');
      expect(required.slice(0, 3), corridor).toEqual(['name', 'birthYear', 'document']);
      for (const { sheet } of versions)
        for (const { source, basis, verified } of sheet)
          expect([source.length > 20, basis, verified], corridor).toEqual([
            true,
            basis === 'derived' ? 'derived' : 'local',
            'never verified',
          ]);
    }
  });
});
