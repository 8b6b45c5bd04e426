import { describe, expect, test } from 'vitest';
import { countsOfHandover } from '../../packages/domain/src/report/counts-of-handover.ts';
import { factOfHandover } from '../../packages/domain/src/report/facts-of.ts';
import { confirmedBy, moved, standingIn } from './handovers.ts';

const [earlier, later] = ['2026-03-02T04:00:00.000Z', '2026-03-02T05:00:00.000Z'];
const word = (side: 'S' | 'V', at: string) => ({ ...confirmedBy(side, { at }), occurredAt: at });

describe('A handover that both sides signed', () => {
  test('counts once, when both had said it, whichever word came first', () => {
    for (const [first, second] of [
      [word('S', earlier), word('V', later)],
      // Two devices without a signal: the later word is written first.
      [word('V', later), word('S', earlier)],
    ] as const) {
      const half = moved(standingIn('departed'), first);
      expect(countsOfHandover(half, first as never).counters).toEqual([]);
      const state = moved(half, second);
      for (const event of [first, second])
        expect(countsOfHandover(state, event as never)).toEqual({
          at: later,
          once: 'signed',
          counters: ['checklist.KH-VN.signed', 'checklist.KH-VN.complete', 'time.KH-VN.proposal-to-handover.0'],
        });
    }
  });
});

test('Who is given back when a dispute is settled counts as returned, like whoever was refused', () => {
  const disputed = standingIn('disputed');
  const settled = { type: 'DisputeResolved', direction: 'outbound', occurredAt: later } as const;
  const of = (outcome: string) =>
    factOfHandover(disputed.country, { ...settled, outcome } as never, { id: 'x', recordedAt: later });
  expect(of('returned')).toMatchObject({ type: 'handover-stopped', outcome: 'returned', corridor: 'KH-VN' });
  expect(of('confirm-again')).toBeUndefined();
});
