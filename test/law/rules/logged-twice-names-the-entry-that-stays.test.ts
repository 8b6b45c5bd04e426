import { describe, expect, test } from 'vitest';
import { loggedTwiceNamesTheEntryThatStays } from '../../../packages/domain/src/rules/logged-twice-names-the-entry-that-stays.ts';

const { breaches } = loggedTwiceNamesTheEntryThatStays;

describe('logged-twice-names-the-entry-that-stays', () => {
  test('A limit allows: another entry that stands, named where the person was logged twice and only there', () => {
    expect(breaches('was-not-there', undefined)).toEqual([]);
    expect(breaches('logged-twice', { own: 'a', arrival: 'b', living: true })).toEqual([]);
  });

  test('A limit refuses: none, the same one, one that was taken back, or one for another reason', () => {
    expect(breaches('logged-twice', undefined)).toEqual(['other-entry-missing']);
    expect(breaches('logged-twice', { own: 'a', arrival: 'a', living: true })).toEqual(['other-entry-is-the-same']);
    expect(breaches('logged-twice', { own: 'a', arrival: 'b', living: false })).toEqual(['other-entry-was-taken-back']);
    expect(breaches('other', { own: 'a', arrival: 'b', living: true })).toEqual(['other-entry-needs-its-reason']);
  });
});
