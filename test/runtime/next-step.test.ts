import type { Answer } from '@homeward/runtime/answer';
import { describe, expect, test, vi } from 'vitest';
import { toNextStep } from '../../packages/runtime/src/next-step.ts';
import { answer } from './one-desk.ts';

const spent = { type: 'look-ups-spent', minutes: 60 } as const;

/** How long an answer waited before it left, in milliseconds: nothing is waited for here. */
async function waitOf(given: Answer<never>, operation = 'listGates'): Promise<readonly number[]> {
  const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((then: () => void) => then()) as never);
  await answer(operation, {}, { gates: async () => given, numbers: async () => given });
  const waits = timers.mock.calls.map(([, ms]) => ms ?? 0);
  timers.mockRestore();
  return waits;
}

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
    for (const one of [{ type: 'absent' } as const, spent]) {
      const waits = await waitOf(one);
      expect(waits, one.type).toHaveLength(1);
      expect(waits[0], one.type).toBeGreaterThan(0);
      expect(waits[0], one.type).toBeLessThanOrEqual(50);
    }
    const others = [{ type: 'stale', version: 7 }, { type: 'busy' }, { type: 'ok', body: { items: [] } }] as const;
    for (const one of others) expect(await waitOf(one as never), one.type).toEqual([]);
  });

  test('of a search leaves at a step whatever it found: a hit, nothing, nothing of the caller’s, or too many searches', async () => {
    const hit = { kind: 'case', id: '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e', number: 'F-KH-26-0143-W' };
    const found = { type: 'ok', body: hit } as never;
    for (const one of [found, { type: 'absent' } as const, spent, { type: 'searches-spent', minutes: 60 } as const]) {
      const waits = await waitOf(one, 'findByNumber');
      expect(waits).toHaveLength(1);
      expect(waits[0]).toBeGreaterThan(0);
      expect(waits[0]).toBeLessThanOrEqual(50);
    }
  });
});
