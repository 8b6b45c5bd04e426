import { describe, expect, test } from 'vitest';
import { childIsPlacedOnlyWithASafeFamily } from '../../../packages/domain/src/rules/child-is-placed-only-with-a-safe-family.ts';
import { breachesOf } from '../judged.ts';

type Family = 'safe' | 'unsafe' | 'not-found' | 'not-assessed';
const judge = (child: boolean, where: string, family: Family) =>
  breachesOf(childIsPlacedOnlyWithASafeFamily, { said: { child, with: where, family } });

describe('child-is-placed-only-with-a-safe-family', () => {
  test('Standards 6.1(h) allows: a child with a family found safe, a child in a house, and an adult wherever the person goes', () => {
    expect(judge(true, 'family', 'safe')).toEqual([]);
    for (const family of ['unsafe', 'not-found', 'not-assessed', 'safe'] as const) {
      for (const house of ['shelter', 'transit-centre', 'ngo', 'hospital'])
        expect(judge(true, house, family)).toEqual([]);
      expect(judge(false, 'family', family)).toEqual([]);
    }
  });

  test('Standards 7.8(d) refuses: a child with a family that was not found safe, whatever that home is called, and says why', () => {
    for (const family of ['unsafe', 'not-found', 'not-assessed'] as const)
      for (const home of ['family', 'own-home', 'other'])
        expect(judge(true, home, family)).toEqual([`family:${family}`]);
  });
});
