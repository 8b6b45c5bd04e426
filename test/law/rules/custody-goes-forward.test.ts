import { describe, expect, test } from 'vitest';
import { custodyGoesForward } from '../../../packages/domain/src/rules/custody-goes-forward.ts';

const judge = custodyGoesForward.breaches;
const [noon, later] = ['2026-03-02T05:00:00Z', '2026-03-02T05:00:01.000Z'];

describe('custody-goes-forward', () => {
  test('A limit allows: what happens at the moment of what moved the person’s last, or after it', () => {
    expect(judge(noon, noon)).toEqual([]);
    expect(judge(noon, later)).toEqual([]);
  });

  test('A limit refuses: what is dated before it', () => {
    expect(judge(later, noon)).toEqual(['before-she-was-there']);
  });
});
