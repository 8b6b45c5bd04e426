import { describe, expect, test } from 'vitest';
import { postponedProgrammeTakesNobodyNew } from '../../../packages/domain/src/rules/postponed-programme-takes-nobody-new.ts';

const judge = postponedProgrammeTakesNobodyNew.breaches;

describe('postponed-programme-takes-nobody-new', () => {
  test('Standards 13 step 4 allows: whoever is not postponed: the paper is another rule’s matter', () => {
    for (const standing of ['valid', 'ends-soon', 'over', 'none', 'not-needed'] as const)
      expect(judge(standing)).toEqual([]);
  });

  test('Standards 13 step 4 refuses: a programme that the Minister has postponed', () => {
    expect(judge('postponed')).toEqual(['programme-postponed']);
  });
});
