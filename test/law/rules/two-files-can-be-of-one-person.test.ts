import { describe, expect, test } from 'vitest';
import { twoFilesCanBeOfOnePerson } from '../../../packages/domain/src/rules/two-files-can-be-of-one-person.ts';
import { fileOf, idOf, now } from '../../domain/made.ts';

const breaches = (file: object, other: object, at = now) =>
  twoFilesCanBeOfOnePerson.breaches(fileOf({ id: idOf(1), ...file }), fileOf({ id: idOf(2), ...other }), at);
const child = { age: 'child', childUntil: '2031-05-31' } as const;
const one = { oneWith: { file: idOf(3), merge: idOf(4), at: now } };

describe('two-files-can-be-of-one-person', () => {
  test('Standards 7.6(f) allows: two grown persons of one country, or of whom one country is not known', () => {
    expect(breaches({}, {})).toEqual([]);
    expect(breaches({ citizenship: 'VN' }, { citizenship: 'unknown' })).toEqual([]);
    expect(breaches({ citizenship: 'unknown' }, { citizenship: 'stateless' })).toEqual([]);
    expect(breaches(child, { age: 'presumed-child' })).toEqual([]);
  });

  test('Standards 11(8) refuses: a child and an adult, until the age was corrected or the child has come of age', () => {
    expect(breaches(child, {})).toEqual(['child-and-adult']);
    expect(breaches({}, { age: 'presumed-child' })).toEqual(['child-and-adult']);
    expect(breaches(child, {}, '2031-06-02T00:00:00.000Z')).toEqual([]);
  });

  test('Standards 11(8) refuses: two countries', () => {
    expect(breaches({ citizenship: 'VN' }, { citizenship: 'KH' })).toEqual(['two-countries']);
    expect(breaches({ citizenship: 'stateless' }, { citizenship: 'KH' })).toEqual(['two-countries']);
  });

  test('Standards 11(8) refuses: three files, from either side, and a file with itself', () => {
    expect([breaches(one, {}), breaches({}, one)]).toEqual([['one-with-a-third'], ['one-with-a-third']]);
    expect(breaches({}, { id: idOf(1) })).toEqual(['same-file']);
  });
});
