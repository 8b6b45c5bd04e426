import { describe, expect, test } from 'vitest';
import { recordsAreHersToSee } from '../../../packages/domain/src/rules/records-are-hers-to-see.ts';
import { breachesOf } from '../judged.ts';

const judge = (age: 'child' | 'presumed-child' | 'adult', said: object) =>
  breachesOf(recordsAreHersToSee, { file: { age }, said: { request: 'r', language: 'km', ...said } });
const because = { outcome: 'withheld', reason: 'child-best-interest' };

describe('records-are-hers-to-see', () => {
  test('Standards 11(9) allows: showing everybody their records, and withholding them from a child in their best interest', () => {
    for (const outcome of ['shown', 'copy-given', 'explained', 'taken-back'])
      expect(judge('adult', { outcome }), outcome).toEqual([]);
    expect(judge('child', because)).toEqual([]);
    expect(judge('presumed-child', because)).toEqual([]);
  });

  test('Standards 6.5(d) refuses: withholding records from an adult, and from a child without the reason', () => {
    expect(judge('adult', because)).toEqual(['records-withheld']);
    expect(judge('adult', { outcome: 'withheld' })).toEqual(['records-withheld']);
    expect(judge('child', { outcome: 'withheld' })).toEqual(['records-withheld']);
  });
});
