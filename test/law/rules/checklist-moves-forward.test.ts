import { describe, expect, test } from 'vitest';
import { checklistMovesForward } from '../../../packages/domain/src/rules/checklist-moves-forward.ts';

const judge = checklistMovesForward.breaches;

describe('checklist-moves-forward', () => {
  test('A limit allows: a newer version that there is', () => {
    expect(judge([1, 2, 3], 1, 2)).toEqual([]);
    expect(judge([1, 2, 3], 1, 3)).toEqual([]);
  });

  test('A limit refuses: the same, an older, or an unknown one', () => {
    for (const asked of [1, 2, 4]) expect(judge([1, 2, 3], 2, asked)).toEqual(['no-newer-version']);
  });
});
