import { describe, expect, test } from 'vitest';
import { nobodyLeavesForAClosedGate } from '../../../packages/domain/src/rules/nobody-leaves-for-a-closed-gate.ts';

const judge = nobodyLeavesForAClosedGate.breaches;

describe('nobody-leaves-for-a-closed-gate', () => {
  test('A limit allows: a gate that is not said to be closed', () => {
    for (const status of ['open', 'limited', 'unknown'] as const) expect(judge(status)).toEqual([]);
  });

  test('A limit refuses: a gate that is closed on the person’s day', () => {
    expect(judge('closed')).toEqual(['gate:closed']);
  });
});
