import { describe, expect, test } from 'vitest';
import { eachSideWritesForItself } from '../../../packages/domain/src/rules/each-side-writes-for-itself.ts';

describe('each-side-writes-for-itself', () => {
  test('A limit allows: what a side says of its own', () => {
    expect(eachSideWritesForItself.breaches('S', 'S')).toEqual([]);
    expect(eachSideWritesForItself.breaches('V', 'V')).toEqual([]);
  });

  test('A limit refuses: what the other side would have to say, and says for whom it waits', () => {
    expect(eachSideWritesForItself.breaches('S', 'V')).toEqual(['awaits:V']);
    expect(eachSideWritesForItself.breaches('V', 'S')).toEqual(['awaits:S']);
  });
});
