import { country, desk } from '@homeward/domain/people/actor';
import { deskOf, readEnvironment } from '@homeward/runtime/env';
import { describe, expect, test } from 'vitest';

const given = { HOMEWARD_DESK: 'casework', HOMEWARD_COUNTRY: 'KH' };

describe('what a function is told about itself', () => {
  test('is its desk and one of the countries; without either, or with another word, it does not start', () => {
    for (const of of country.options)
      expect(readEnvironment({ ...given, HOMEWARD_COUNTRY: of })).toMatchObject({ function: 'casework', country: of });
    for (const wrong of [{ HOMEWARD_DESK: undefined }, { HOMEWARD_COUNTRY: undefined }, { HOMEWARD_COUNTRY: 'XX' }])
      expect(() => readEnvironment({ ...given, ...wrong })).toThrow();
  });

  test.each(country.options)('is the key of %s under its own name, and the one that it is moved away from', (of) => {
    const now = readEnvironment({ ...given, [`KEY_${of}`]: 'arn-of-one' });
    expect([now.keys, now.keysBefore]).toEqual([{ [of]: 'arn-of-one' }, {}]);
    const moved = readEnvironment({ ...given, [`KEY_${of}`]: 'new', [`KEY_${of}_BEFORE`]: 'old' });
    expect([moved.keys, moved.keysBefore]).toEqual([{ [of]: 'new' }, { [of]: 'old' }]);
  });

  test('is the key of the name tags and that of lost queues where it may use them, and all its variables as they are', () => {
    const variables = { ...given, KEY_MAC: 'mac', KEY_RECOVERY: 'recovery', TABLE_CASES: 'cases' };
    expect(readEnvironment(variables)).toEqual({
      function: 'casework',
      country: 'KH',
      keys: {},
      keysBefore: {},
      keyMac: 'mac',
      keyRecovery: 'recovery',
      variables,
    });
    expect(readEnvironment(given)).toMatchObject({ keyMac: undefined, keyRecovery: undefined });
  });

  test('names a desk where it serves people; a function of the background has none', () => {
    for (const of of desk.options) expect(deskOf(readEnvironment({ ...given, HOMEWARD_DESK: of }))).toBe(of);
    expect(() => deskOf(readEnvironment({ ...given, HOMEWARD_DESK: 'clocks' }))).toThrow();
  });
});
