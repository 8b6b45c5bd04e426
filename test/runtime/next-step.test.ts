import type { Answer } from '@homeward/runtime/answer';
import { describe, expect, test, vi } from 'vitest';
import { toNextStep } from '../../packages/runtime/src/next-step.ts';
import { answer } from './one-desk.ts';

const waited = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../../packages/runtime/src/next-step.ts', async (original) => ({
  ...(await original<object>()),
  untilNextStep: waited,
}));

const spent = { type: 'look-ups-spent', minutes: 60 } as const;
const waits = async (given: Answer<never>) => {
  waited.mockClear();
  await answer('listGates', {}, { gates: async () => given });
  return waited.mock.calls.length;
};

describe('[ASVS-8.2.2] the time of an answer', () => {
  test('goes to the next whole step, from wherever it stands', () => {
    for (const [past, wait] of [
      [0, 50],
      [1, 49],
      [49.5, 0.5],
      [50, 50],
      [133, 17],
    ] as const)
      expect(toNextStep(past)).toBe(wait);
  });

  test('of what is not there, or not the person’s, or looked for too often, leaves at a step; every other one leaves at once', async () => {
    for (const one of [{ type: 'absent' } as const, spent]) expect(await waits(one), one.type).toBe(1);
    const others = [{ type: 'stale', version: 7 }, { type: 'busy' }, { type: 'ok', body: { items: [] } }] as const;
    for (const one of others) expect(await waits(one as never), one.type).toBe(0);
  });
});
