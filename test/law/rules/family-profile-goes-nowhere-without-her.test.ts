import { describe, expect, test } from 'vitest';
import { familyProfileGoesNowhereWithoutHer } from '../../../packages/domain/src/rules/family-profile-goes-nowhere-without-her.ts';
import { asking } from '../../domain/disclosed.ts';
import { breachesOf } from '../judged.ts';

const judge = (...sections: string[]) => breachesOf(familyProfileGoesNowhereWithoutHer, { said: asking({ sections }) });

describe('family-profile-goes-nowhere-without-her', () => {
  test('Standards 11(7) allows: what is neither HIV status nor the person’s family', () => {
    expect(judge('identity', 'whereabouts', 'needs', 'legal')).toEqual([]);
  });

  test('Standards 11(7) refuses: HIV status and the profile of the person’s family', () => {
    expect(judge('identity', 'hiv', 'family')).toEqual(['never-without-her:hiv', 'never-without-her:family']);
  });
});
