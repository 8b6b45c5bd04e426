import { describe, expect, test } from 'vitest';
import { embassyHearsOfItsOwnPeople } from '../../../packages/domain/src/rules/embassy-hears-of-its-own-people.ts';

const judge = (tells: readonly string[], theirs: boolean) => embassyHearsOfItsOwnPeople.breaches(tells, theirs);

describe('embassy-hears-of-its-own-people', () => {
  test('Standards 6.3(c) allows: the embassy of the person’s own country, and nobody’s embassy', () => {
    expect(judge(['counterpart', 'embassy'], true)).toEqual([]);
    expect(judge(['counterpart'], false)).toEqual([]);
  });

  test('Policy VI.b refuses: the embassy of a country that is not the person’s', () => {
    expect(judge(['counterpart', 'embassy'], false)).toEqual(['not-of-its-country']);
  });
});
