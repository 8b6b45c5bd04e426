import { describe, expect, test } from 'vitest';
import { scheduleNeedsAnOpenGate } from '../../../packages/domain/src/rules/schedule-needs-an-open-gate.ts';

describe('schedule-needs-an-open-gate', () => {
  test('A limit allows: a date at a gate that lets people through, and what a late entry states', () => {
    expect(scheduleNeedsAnOpenGate.breaches('open', false)).toEqual([]);
    expect(scheduleNeedsAnOpenGate.breaches('limited', false)).toEqual([]);
    for (const gate of ['open', 'limited', 'closed', 'unknown'] as const)
      expect(scheduleNeedsAnOpenGate.breaches(gate, true), gate).toEqual([]);
  });

  test('A limit refuses: a date at a gate that is closed, or of which nobody knows', () => {
    expect(scheduleNeedsAnOpenGate.breaches('closed', false)).toEqual(['gate:closed']);
    expect(scheduleNeedsAnOpenGate.breaches('unknown', false)).toEqual(['gate:unknown']);
  });
});
