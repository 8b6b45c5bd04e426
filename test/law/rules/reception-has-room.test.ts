import { describe, expect, test } from 'vitest';
import { receptionHasRoom } from '../../../packages/domain/src/rules/reception-has-room.ts';

const judge = receptionHasRoom.breaches;

describe('reception-has-room', () => {
  test('A limit allows: as many as were said, and any number where nothing was said', () => {
    expect(judge(12, 11, 1)).toEqual([]);
    expect(judge(undefined, 300, 22)).toEqual([]);
  });

  test('A limit refuses: one more than there is room for, and says how many there is room for', () => {
    expect(judge(12, 11, 2)).toEqual(['room:1']);
    expect(judge(12, 22, 1)).toEqual(['room:0']);
  });
});
